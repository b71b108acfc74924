package io.gridward.identity;

/** A generated password, shown this once. */
public record IssuedPassword(String password) {}

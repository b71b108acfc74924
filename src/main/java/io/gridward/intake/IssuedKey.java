package io.gridward.intake;

/** @param secret the key of a source, 256 random bits, shown this once */
public record IssuedKey(String secret) {}

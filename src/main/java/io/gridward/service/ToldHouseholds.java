package io.gridward.service;

/** @param told households that had not been told before */
public record ToldHouseholds(int told) {}

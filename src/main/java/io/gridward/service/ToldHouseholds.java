package io.gridward.service;

import org.eclipse.microprofile.graphql.NonNull;

/** @param told households that had not been told before */
public record ToldHouseholds(@NonNull int told) {}

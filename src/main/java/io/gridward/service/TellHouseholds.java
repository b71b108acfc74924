package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** @param householdIds those told in person */
@Input("TellHouseholdsInput")
public record TellHouseholds(
        @NonNull @NotNull @Size(min = 1, max = 200) List<@NonNull @NotNull UUID> householdIds) {}

package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param householdIds those told in person */
public record TellHouseholds(
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> householdIds) {}

package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;

/** @param reason why it leaves the plan, or is forgotten */
public record HouseholdReason(
        @NotBlank @CodePointLength(max = 2000) String reason) {}

package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param reason why it leaves the plan, or is forgotten */
@Input("HouseholdReasonInput")
public record HouseholdReason(
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

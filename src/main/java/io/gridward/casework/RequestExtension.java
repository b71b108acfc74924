package io.gridward.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param amount by how much, in the unit of the limit; at most as much again as the limit was */
@Input("RequestExtensionInput")
public record RequestExtension(
        @NonNull @Min(1) @Max(1000) int amount,
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

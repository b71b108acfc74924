package io.gridward.casework;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param department who is to handle the case */
@Input("DispatchCaseInput")
public record DispatchCase(
        @NonNull @NotBlank @CodePointLength(max = 200) String department,
        @CodePointLength(max = 2000) @Nullable String note) {}

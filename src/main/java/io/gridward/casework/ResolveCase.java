package io.gridward.casework;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param note what was done */
@Input("ResolveCaseInput")
public record ResolveCase(
        @NonNull @NotBlank @CodePointLength(max = 2000) String note) {}

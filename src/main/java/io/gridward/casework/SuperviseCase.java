package io.gridward.casework;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

@Input("SuperviseCaseInput")
public record SuperviseCase(
        @NonNull @NotNull Supervision supervision,
        @CodePointLength(max = 2000) @Nullable String note) {}

package io.gridward.casework;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

@Input("CallBackCaseInput")
public record CallBackCase(
        @NonNull @NotNull CallbackOutcome outcome,
        @CodePointLength(max = 2000) @Nullable String note) {}

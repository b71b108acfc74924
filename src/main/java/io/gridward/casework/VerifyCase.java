package io.gridward.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param place where the verifier stands: it is verified on site */
@Input("VerifyCaseInput")
public record VerifyCase(
        @NonNull @NotNull @Valid ReportedPlace place,
        @CodePointLength(max = 2000) @Nullable String note) {}

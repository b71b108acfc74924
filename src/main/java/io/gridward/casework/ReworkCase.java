package io.gridward.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param place where the verifier stands; needed unless it was the resident who was called back that is not content
 * @param reason what is still amiss
 */
@Input("ReworkCaseInput")
public record ReworkCase(
        @Valid @Nullable ReportedPlace place,
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

package io.gridward.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param place where the verifier stands: it is verified on site
 * @param reason what is still amiss
 */
@Input("ReworkCaseInput")
public record ReworkCase(
        @NonNull @NotNull @Valid ReportedPlace place,
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

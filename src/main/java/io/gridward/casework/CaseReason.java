package io.gridward.casework;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** A step that has to be explained. */
@Input("CaseReasonInput")
public record CaseReason(
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

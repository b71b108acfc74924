package io.gridward.staffing;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("DepartWorkerInput")
public record DepartWorker(
        @NonNull @NotBlank @CodePointLength(max = 500) String reason) {}

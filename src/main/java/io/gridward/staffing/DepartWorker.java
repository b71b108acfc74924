package io.gridward.staffing;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.shared.person.Characters;

@Input("DepartWorkerInput")
public record DepartWorker(
        @NonNull @NotBlank @Characters(max = 500) String reason) {}

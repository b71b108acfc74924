package io.gridward.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RetireGridInput")
public record RetireGrid(@NonNull @NotBlank @Size(max = 500) String reason) {}

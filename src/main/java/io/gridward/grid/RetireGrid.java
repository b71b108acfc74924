package io.gridward.grid;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("RetireGridInput")
public record RetireGrid(
        @NonNull @NotBlank @CodePointLength(max = 500) String reason) {}

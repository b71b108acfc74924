package io.gridward.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("RequestReturnInput")
public record RequestReturn(
        @NonNull @NotNull ReturnReason reason,
        @NonNull @NotBlank @CodePointLength(max = 2000) String note) {}

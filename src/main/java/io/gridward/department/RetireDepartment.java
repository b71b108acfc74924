package io.gridward.department;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("RetireDepartmentInput")
public record RetireDepartment(
        @NonNull @NotBlank @CodePointLength(max = 500) String reason) {}

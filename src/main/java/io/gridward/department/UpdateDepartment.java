package io.gridward.department;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. The area stays: rules hang on it. */
@Input("UpdateDepartmentInput")
public record UpdateDepartment(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Nullable Optional<@Pattern(regexp = CreateDepartment.LINE) String> officeLine) {}

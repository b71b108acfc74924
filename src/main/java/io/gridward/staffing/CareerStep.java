package io.gridward.staffing;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What someone did before or beside this work.
 *
 * @param to last day; null while it goes on
 */
@Name("CareerStep")
@Input("CareerStepInput")
@RegisterForReflection
public record CareerStep(
        @NonNull @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NonNull @NotBlank @CodePointLength(max = 200) String organisation,
        @NonNull @NotBlank @CodePointLength(max = 200) String post) {}

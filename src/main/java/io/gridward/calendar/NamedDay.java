package io.gridward.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param name of the holiday it belongs to, such as 春节 */
@Name("NamedDay")
@RegisterForReflection
public record NamedDay(
        @NonNull @NotNull LocalDate date,
        @NonNull @NotBlank @CodePointLength(max = 50) String name) {}

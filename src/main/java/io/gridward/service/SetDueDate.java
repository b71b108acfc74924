package io.gridward.service;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param dueOn today or later
 * @param reason what has changed
 */
@Input("SetDueDateInput")
public record SetDueDate(
        @NonNull @NotNull LocalDate dueOn,
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}

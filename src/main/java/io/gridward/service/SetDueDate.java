package io.gridward.service;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param dueOn today or later
 * @param reason what has changed
 */
public record SetDueDate(
        @NotNull LocalDate dueOn,
        @NotBlank @CodePointLength(max = 2000) String reason) {}

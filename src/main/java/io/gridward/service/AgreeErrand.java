package io.gridward.service;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param date by when it is to be done, today or later
 * @param note why, when another date was agreed before
 */
@Input("AgreeErrandInput")
public record AgreeErrand(
        @NonNull @NotNull LocalDate date,
        @CodePointLength(max = 2000) @Nullable String note) {}

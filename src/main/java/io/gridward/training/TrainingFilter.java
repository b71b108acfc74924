package io.gridward.training;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which trainings; null means any.
 *
 * @param area code prefix: those for the area itself and for all below it
 * @param from first business day on which they may start
 * @param to last business day on which they may start, itself included
 */
public record TrainingFilter(
        @Nullable String area,
        @Nullable TrainingKind kind,
        @Nullable TrainingState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}

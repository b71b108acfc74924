package io.gridward.training;

import java.time.LocalDate;

/**
 * Which trainings; null means any.
 *
 * @param area code prefix: those for the area itself and for all below it
 * @param from first business day on which they may start
 * @param to last business day on which they may start, itself included
 */
public record TrainingFilter(String area, TrainingKind kind, TrainingState state, LocalDate from, LocalDate to) {}

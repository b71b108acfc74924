package io.gridward.duty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** Locks the days of a date. */
public record LockDutyDays(@NotNull LocalDate date) {}

package io.gridward.calendar;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A day that a list names: off, or worked although it is of the weekend. */
@Embeddable
record CalendarDay(
        LocalDate day, @Enumerated(EnumType.STRING) DayKind kind, String name) {}

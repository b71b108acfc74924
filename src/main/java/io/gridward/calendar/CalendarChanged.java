package io.gridward.calendar;

/** Days of the year may be of another kind than before; told within the transaction that changes them. */
public record CalendarChanged(int year) {}

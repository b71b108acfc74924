package io.gridward.duty;

/** What becomes of a day's result (DOMAIN.md §1: every control is a switch). */
public enum DutyMode {
    /** Nothing is judged. */
    OFF,
    /** Judged and shown, without consequence. */
    MONITOR,
    /** Counts in appraisal. */
    SCORED
}

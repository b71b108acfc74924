package io.gridward.casework;

/** In what a time limit is counted (DOMAIN.md §6). */
public enum LimitUnit {
    /** 工作时, within the working hours of working days. */
    WORKING_HOUR,
    /** 工作日. */
    WORKING_DAY,
    /** 紧急工作时, around the clock. */
    URGENT_HOUR
}

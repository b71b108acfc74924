package io.gridward.staffing;

/** Highest education completed. */
public enum Education {
    JUNIOR_HIGH,
    SENIOR_HIGH,
    COLLEGE,
    BACHELOR,
    MASTER_OR_HIGHER
}

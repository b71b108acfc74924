package io.gridward.department;

public enum DepartmentState {
    ACTIVE,
    /** Takes no new cases since {@code retiredAt}; its history stays. */
    RETIRED
}

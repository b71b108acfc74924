package io.gridward.grid;

public enum GridState {
    ACTIVE,
    /** Out of use since {@code retiredAt}; its history stays. */
    RETIRED
}

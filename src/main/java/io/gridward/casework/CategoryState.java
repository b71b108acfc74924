package io.gridward.casework;

/** Where a version of a category stands in time. */
public enum CategoryState {
    /** Begins to hold later. */
    PLANNED,
    /** Holds now: new cases may use it. */
    ACTIVE,
    /** Held once; cases reported then keep it. */
    RETIRED
}

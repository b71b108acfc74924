package io.gridward.training;

public enum TrainingState {
    PLANNED,
    /** Somebody has signed in. */
    HELD,
    CANCELLED
}

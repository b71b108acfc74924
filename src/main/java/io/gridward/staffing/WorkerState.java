package io.gridward.staffing;

public enum WorkerState {
    ACTIVE,
    LEFT
}

package io.gridward.duty;

public enum DutyAppealState {
    OPEN,
    DECIDED
}

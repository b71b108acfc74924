package io.gridward.duty;

public enum FlagState {
    OPEN,
    CONFIRMED,
    DISMISSED
}

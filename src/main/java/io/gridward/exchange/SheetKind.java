package io.gridward.exchange;

/** The lists that go in and out as files. */
public enum SheetKind {
    DIVISIONS,
    GRIDS,
    WORKERS,
    CASES,
    TRAININGS
}

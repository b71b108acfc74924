package io.gridward.casework;

/** How the run of a clock has ended. */
public enum ClockOutcome {
    /** What it waited for was done. */
    DONE,
    /** The case was given to somebody else. */
    RETURNED,
    /** The case was closed by it, but had to be opened again. */
    REOPENED,
    /** What was done did not hold, and the case was raised. */
    FAILED,
    /** The case was ended without being settled. */
    TERMINATED
}

package io.gridward.casework;

/** What came of calling whoever had reported a case. */
public enum CallbackOutcome {
    SATISFIED,
    DISSATISFIED,
    /** Nobody was reached; that is never counted as satisfied. */
    UNREACHABLE
}

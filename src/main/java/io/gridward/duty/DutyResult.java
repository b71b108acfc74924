package io.gridward.duty;

/** What a day came to. */
public enum DutyResult {
    MET,
    NOT_MET,
    /** Nothing was asked of the worker. */
    EXEMPT,
    /** Not decided: the day is not over, more may still arrive, or a person has to look at it. */
    PENDING
}

package io.gridward.duty;

/** Why a person is asked. */
public enum DutyAppealOrigin {
    /** The worker appeals (申诉). */
    WORKER,
    /** The metres are short by no more than the measurement may be wrong. */
    DOUBT
}

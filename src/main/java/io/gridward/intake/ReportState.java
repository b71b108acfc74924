package io.gridward.intake;

/** What has become of a resident's report. */
public enum ReportState {
    /** Waits for the command room. */
    PENDING,
    /** Is a case. */
    RELEASED,
    /** Became none. */
    DROPPED
}

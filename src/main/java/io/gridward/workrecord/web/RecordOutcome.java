package io.gridward.workrecord.web;

/** What became of one record of a batch. */
public enum RecordOutcome {
    ACCEPTED,
    /** It was there already; the answer shows what is there. */
    DUPLICATE,
    /** Not taken, for the reason the refusal tells. */
    REFUSED
}

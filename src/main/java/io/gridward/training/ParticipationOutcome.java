package io.gridward.training;

/** What became of one item of a batch. */
public enum ParticipationOutcome {
    ACCEPTED,
    /** It was there already; the answer shows what is there. */
    DUPLICATE,
    /** Not taken, for the reason its code tells. */
    REFUSED
}

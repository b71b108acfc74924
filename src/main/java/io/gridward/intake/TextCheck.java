package io.gridward.intake;

/** What is known of whether the words of a report may be shown. */
public enum TextCheck {
    /** Nobody was asked: it is not switched on, or nobody has told who the resident is there. */
    NONE,
    /** Is being asked for. */
    WAITING,
    PASSED,
    /** A person has to look. */
    REVIEW,
    RISKY,
    /** There was no answer, or none before a person had decided. */
    UNANSWERED
}

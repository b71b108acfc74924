package io.gridward.phone;

/** What became of one operation. */
public enum SyncOutcome {
    DONE,
    /** It was done when it was sent before; the answer is that of then. */
    REPEATED,
    /** Not done, for the reason the refusal tells; mended, it is another operation with another id. */
    REFUSED,
    /** The operation it needs was refused. */
    NOT_TRIED
}

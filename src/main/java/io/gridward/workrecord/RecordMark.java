package io.gridward.workrecord;

/** What a human should look at; nothing is deducted by itself (DOMAIN.md §8). */
public enum RecordMark {
    /** The text is that of an earlier record over again. */
    DUPLICATE_TEXT,
    /** A photo is that of an earlier record over again, anybody's to the byte or the worker's own by its looks. */
    DUPLICATE_PHOTO,
    /** One of too many in a short time at one spot. */
    BURST
}

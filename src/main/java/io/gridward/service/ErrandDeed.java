package io.gridward.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What comes with a verb: the day that was agreed, how the resident answered, a word. */
record ErrandDeed(
        @Nullable LocalDate agreedOn,
        @Nullable ErrandMeans means,
        @Nullable String note) {

    static ErrandDeed noted(@Nullable String note) {
        return new ErrandDeed(null, null, note == null || note.isBlank() ? null : note);
    }

    static ErrandDeed agreed(LocalDate on, @Nullable String note) {
        return new ErrandDeed(on, null, noted(note).note());
    }

    static ErrandDeed answered(ErrandMeans means, @Nullable String note) {
        return new ErrandDeed(null, means, noted(note).note());
    }
}

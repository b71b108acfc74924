package io.gridward.intake;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking about a text once.
 *
 * @param check WAITING when it is to be asked again
 * @param label which kind of harm is seen, in the numbers of who was asked; null without a verdict
 */
public record CheckedText(TextCheck check, @Nullable Integer label) {

    /** It was not possible now. */
    public static final CheckedText LATER = new CheckedText(TextCheck.WAITING, null);

    /** It will never be answered. */
    public static final CheckedText UNANSWERED = new CheckedText(TextCheck.UNANSWERED, null);
}

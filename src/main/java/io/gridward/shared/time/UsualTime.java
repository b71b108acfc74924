package io.gridward.shared.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Times in the form nearly all of them have, such as {@code 2026-11-23T09:00:00.123Z} or {@code 2026-11-23T17:00:00+08:00}.
 * Tracks bring thousands of them; reading them in every form that is allowed takes ten times as long.
 */
final class UsualTime {

    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final int MOST_FRACTION = 10;
    private static final int NANOS = 1_000_000_000;

    private UsualTime() {}

    static boolean isOne(String text) {
        return text.length() > SHAPE.length() && isShaped(text) && isOffset(text, offset(text));
    }

    /**
     * @param text in this form
     * @throws DateTimeException when no calendar has that day, or no clock that hour
     */
    static OffsetDateTime parse(String text) {
        int offset = offset(text);
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        nanos(text, offset))
                .atOffset(ZoneOffset.of(text.substring(offset)));
    }

    private static boolean isShaped(String text) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char expected = SHAPE.charAt(i);
            if (expected == '0' ? !isDigit(text, i) : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    /** Where the fraction of the second ends. */
    private static int offset(String text) {
        int end = SHAPE.length();
        if (text.charAt(end) == '.') {
            do {
                end++;
            } while (end < text.length() && isDigit(text, end));
        }
        return end;
    }

    private static boolean isOffset(String text, int at) {
        int fraction = at - SHAPE.length();
        int length = text.length() - at;
        return fraction != 1
                && fraction <= MOST_FRACTION
                && (length == 1 && text.charAt(at) == 'Z' || length == 6 && text.charAt(at + 3) == ':');
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        int unit = NANOS;
        for (int i = SHAPE.length() + 1; i < end; i++) {
            unit /= 10;
            nanos += unit * (text.charAt(i) - '0');
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}

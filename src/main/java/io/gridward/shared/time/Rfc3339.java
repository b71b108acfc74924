package io.gridward.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Times and dates as RFC 3339 writes them: with an offset, and with years of four digits, 0001 to 9999. */
public final class Rfc3339 {

    private static final Instant FIRST = Instant.parse("0000-12-31T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-02T00:00:00Z");

    private Rfc3339() {}

    /** @throws DateTimeException when the text is no such time */
    public static Instant instant(String text) {
        return fourDigits(UsualTime.isOne(text) ? UsualTime.parse(text) : OffsetDateTime.parse(text))
                .toInstant();
    }

    /** @throws DateTimeException when the text is no such date */
    public static LocalDate date(String text) {
        return fourDigits(LocalDate.parse(text));
    }

    /**
     * The time itself, for one that did not come through here: GraphQL's reader takes years of nine digits.
     *
     * @throws Problem TIME_OUT_OF_RANGE
     */
    public static Instant storable(Instant time) {
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw Problem.of(CommonProblem.TIME_OUT_OF_RANGE);
        }
        return time;
    }

    private static <T extends TemporalAccessor> T fourDigits(T parsed) {
        int year = parsed.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("The year " + year + " has no four digits");
        }
        return parsed;
    }
}

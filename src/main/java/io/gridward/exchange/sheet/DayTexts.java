package io.gridward.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Days and times of cells as CSV would have them. */
final class DayTexts {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private DayTexts() {}

    /** Midnight is nothing but the day. */
    static String of(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : SECOND.format(time);
    }

    /** What a cell of type d holds (ISO 8601); what is neither a day nor a time of one stays as it is. */
    static String ofIso(String value) {
        try {
            return of(
                    value.contains("T")
                            ? LocalDateTime.parse(value, DateTimeFormatter.ISO_DATE_TIME)
                            : LocalDate.parse(value).atStartOfDay());
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }
}

package io.gridward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The working time of 2026 as the State Council's list has it, without a database; of no other year anything is known. */
public final class KnownTime {

    private static final List<LocalDate> OFF = Stream.of(
                    days("2026-01-01", "2026-01-03"),
                    days("2026-02-15", "2026-02-23"),
                    days("2026-04-04", "2026-04-06"),
                    days("2026-05-01", "2026-05-05"),
                    days("2026-06-19", "2026-06-21"),
                    days("2026-09-25", "2026-09-27"),
                    days("2026-10-01", "2026-10-07"))
            .flatMap(days -> days)
            .toList();

    private static final List<LocalDate> MAKE_UP = Stream.of(
                    "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
            .map(LocalDate::parse)
            .toList();

    static final KnownDays DAYS = known(OFF, MAKE_UP);

    private KnownTime() {}

    public static WorkingTime of(ZoneId zone) {
        return new WorkingTime(times(zone), DAYS);
    }

    /** The same list in another order. */
    public static WorkingTime shuffled(ZoneId zone, long seed) {
        var off = new ArrayList<>(OFF);
        var makeUp = new ArrayList<>(MAKE_UP);
        Collections.shuffle(off, new Random(seed));
        Collections.shuffle(makeUp, new Random(seed));
        return new WorkingTime(times(zone), known(off, makeUp));
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }

    private static KnownDays known(List<LocalDate> off, List<LocalDate> makeUp) {
        var list = new ReplaceCalendarYear("test", named(off), named(makeUp));
        return KnownDays.of(List.of(new CalendarYear(2026, list, Instant.EPOCH)));
    }

    private static List<NamedDay> named(List<LocalDate> days) {
        return days.stream().map(day -> new NamedDay(day, "x")).toList();
    }

    private static WorkingTimes times(ZoneId zone) {
        return new WorkingTimes(
                LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(13, 0), LocalTime.of(17, 30), zone);
    }
}

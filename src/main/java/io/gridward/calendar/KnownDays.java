package io.gridward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.gridward.shared.problem.Problem;

/** All the lists there are, read at one moment; never changes. */
public final class KnownDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<Integer> years;
    private final Map<LocalDate, DayKind> named = new HashMap<>();

    private KnownDays(Set<Integer> years) {
        this.years = years;
    }

    static KnownDays of(Collection<CalendarYear> lists) {
        var known = new KnownDays(lists.stream().map(CalendarYear::year).collect(Collectors.toUnmodifiableSet()));
        lists.forEach(list -> list.days().forEach(day -> known.named.put(day.day(), day.kind())));
        return known;
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN: to guess would be to judge people by a guess */
    public DayKind kindOf(LocalDate day) {
        DayKind kind = named.get(day);
        if (kind != null) {
            return kind;
        }
        if (!knows(day.getYear())) {
            throw Problem.of(CalendarProblem.CALENDAR_YEAR_UNKNOWN).with("year", day.getYear());
        }
        return isWeekend(day) ? DayKind.REST_DAY : DayKind.WORKDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return kindOf(day).isWorked();
    }

    /** The first workday after the day. */
    public LocalDate nextWorkday(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The workday that is so many after the day; the day itself for none. */
    public LocalDate plusWorkdays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Workdays are counted forward: " + days);
        }
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = nextWorkday(day);
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}

package io.gridward.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.gridward.calendar.KnownDays;

/** Which days are worked in the demo, which afternoon a storm took, and which days are kept for the worker's account to play. */
final class FieldCalendar {

    /** 龙山镇, by the sea. */
    private static final String STORMY_TOWN = "330282123";

    private static final int STORM_DAYS_AGO = 7;
    private static final int DAYS_KEPT_FREE = 2;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final KnownDays known;
    private final List<LocalDate> workdays;

    FieldCalendar(KnownDays known, LocalDate today) {
        this.known = known;
        this.workdays = Stream.iterate(today, day -> day.minusDays(1))
                .filter(this::isWorked)
                .limit(STORM_DAYS_AGO + 1L)
                .toList();
    }

    /** In a year whose list is unknown, by the week. */
    boolean isWorked(LocalDate day) {
        return known.knows(day.getYear()) ? known.isWorkday(day) : !WEEKEND.contains(day.getDayOfWeek());
    }

    String stormyTown() {
        return STORMY_TOWN;
    }

    LocalDate stormyDay() {
        return workdays.get(STORM_DAYS_AGO);
    }

    boolean isStormy(DemoTeam team, LocalDate day) {
        return day.equals(stormyDay()) && team.grid().townCode().equals(STORMY_TOWN);
    }

    boolean isKeptFree(DemoTeam team, LocalDate day) {
        return team.grid().code().equals(DemoCounty.FIRST_GRID)
                && workdays.subList(0, DAYS_KEPT_FREE).contains(day);
    }
}

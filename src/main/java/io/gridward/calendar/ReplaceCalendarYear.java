package io.gridward.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * The whole list of a year, as its notice gives it.
 *
 * @param source the notice
 * @param holidays every day that is off, those of the weekend too
 * @param makeUpWorkdays the days of the weekend that are worked
 */
public record ReplaceCalendarYear(
        @NotBlank @CodePointLength(max = 500) String source,
        @NotNull @Size(max = 366) List<@NotNull @Valid NamedDay> holidays,
        @NotNull @Size(max = 366) List<@NotNull @Valid NamedDay> makeUpWorkdays) {

    /** @throws Problem CALENDAR_DAYS_INVALID, which names every day that cannot be in the list of the year */
    Set<CalendarDay> days(int year) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<LocalDate>();
        var days = new HashSet<CalendarDay>();
        read(year, "/holidays/", holidays, DayKind.HOLIDAY, seen, days, errors);
        read(year, "/makeUpWorkdays/", makeUpWorkdays, DayKind.MAKE_UP_WORKDAY, seen, days, errors);
        if (!errors.isEmpty()) {
            throw Problem.of(CalendarProblem.CALENDAR_DAYS_INVALID, errors).with("year", year);
        }
        return days;
    }

    private static void read(
            int year,
            String pointer,
            List<NamedDay> given,
            DayKind kind,
            Set<LocalDate> seen,
            Set<CalendarDay> days,
            List<FieldError> errors) {
        for (int i = 0; i < given.size(); i++) {
            var date = given.get(i).date();
            String mistake = mistake(year, date, kind, seen);
            if (mistake == null) {
                days.add(new CalendarDay(date, kind, given.get(i).name()));
            } else {
                errors.add(new FieldError(pointer + i + "/date", mistake, date.toString()));
            }
        }
    }

    private static @Nullable String mistake(int year, LocalDate date, DayKind kind, Set<LocalDate> seen) {
        if (date.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1)) || date.getYear() > year) {
            return "OUTSIDE_YEAR";
        }
        if (kind == DayKind.MAKE_UP_WORKDAY && !KnownDays.isWeekend(date)) {
            return "NOT_OF_WEEKEND";
        }
        return seen.add(date) ? null : "TWICE";
    }
}

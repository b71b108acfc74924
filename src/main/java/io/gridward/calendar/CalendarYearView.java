package io.gridward.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The list of a year as others see it.
 *
 * @param source the notice it is from
 * @param holidays every day that is off, those of the weekend too
 * @param makeUpWorkdays the days of the weekend that are worked
 */
@Name("CalendarYear")
@Description("The public holidays of a year, and the weekend days worked for them")
@RegisterForReflection
public record CalendarYearView(
        @NonNull int year,
        @NonNull String source,
        @NonNull List<@NonNull NamedDay> holidays,
        @NonNull List<@NonNull NamedDay> makeUpWorkdays,
        @NonNull Instant changedAt,
        @NonNull int version) {

    static CalendarYearView from(CalendarYear year) {
        return new CalendarYearView(
                year.year(),
                year.source(),
                named(year, DayKind.HOLIDAY),
                named(year, DayKind.MAKE_UP_WORKDAY),
                year.changedAt(),
                year.version());
    }

    private static List<NamedDay> named(CalendarYear year, DayKind kind) {
        return year.days().stream()
                .filter(day -> day.kind() == kind)
                .sorted(Comparator.comparing(CalendarDay::day))
                .map(day -> new NamedDay(day.day(), day.name()))
                .toList();
    }
}

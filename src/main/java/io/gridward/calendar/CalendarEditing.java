package io.gridward.calendar;

import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Enters the list of a year, new each autumn, or corrects it. Every area works by it. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.NEEDS_EVERYTHING)
public class CalendarEditing {

    private final CalendarYears years;
    private final Event<CalendarChanged> changed;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Locks locks;
    private final Time time;

    CalendarEditing(
            CalendarYears years,
            Event<CalendarChanged> changed,
            CurrentCaller caller,
            Outbox outbox,
            Locks locks,
            Time time) {
        this.years = years;
        this.changed = changed;
        this.caller = caller;
        this.outbox = outbox;
        this.locks = locks;
        this.time = time;
    }

    /**
     * @param expectedVersion null where there is no list of the year yet
     * @throws Problem REACH_NOT_EVERYTHING
     */
    public CalendarYearView replace(
            @Min(2000) @Max(2100) int year,
            @Nullable Integer expectedVersion,
            @NotNull @Valid ReplaceCalendarYear command) {
        caller.requireEverything();
        // There is no row to hold while there is none.
        locks.acquire("calendar-years");
        var present = years.lock(year);
        return present.isEmpty()
                ? create(year, expectedVersion, command)
                : correct(present.get(), expectedVersion, command);
    }

    private CalendarYearView create(int year, @Nullable Integer expectedVersion, ReplaceCalendarYear command) {
        if (expectedVersion != null) {
            throw Problem.notFound("calendarYear", year);
        }
        var list = new CalendarYear(year, command, time.now());
        years.persist(list);
        years.flush();
        var view = CalendarYearView.from(list);
        outbox.append(Change.created("CALENDAR_YEAR_CREATED", year, null, view));
        announce(list.days(), year);
        return view;
    }

    private CalendarYearView correct(
            CalendarYear list, @Nullable Integer expectedVersion, ReplaceCalendarYear command) {
        if (expectedVersion == null) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        Expected.version(expectedVersion, list.version());
        var before = CalendarYearView.from(list);
        var daysBefore = Set.copyOf(list.days());
        list.replace(command, time.now());
        years.flush();
        var after = CalendarYearView.from(list);
        outbox.append(Change.changed("CALENDAR_YEAR_REPLACED", list.year(), null, before, after));
        announce(daysBefore, list.year());
        announce(list.days(), list.year());
        return after;
    }

    /** The list of a year may say something of the December before. */
    private void announce(Set<CalendarDay> days, int year) {
        var touched = new TreeSet<Integer>(Set.of(year));
        days.forEach(day -> touched.add(day.day().getYear()));
        touched.forEach(each -> changed.fire(new CalendarChanged(each)));
    }
}

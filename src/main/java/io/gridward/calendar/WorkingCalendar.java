package io.gridward.calendar;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.problem.Problem;

/**
 * Which days are worked, for other capabilities and whoever asks; answered from memory. A change made on this node is
 * seen once its transaction has ended, one made on another as soon as the database has told of it. Whoever must not miss
 * one, such as a job that judges days again because of it, asks {@link #inTransaction}.
 */
@ApplicationScoped
public class WorkingCalendar {

    private final CalendarYears years;
    private final WorkingTimes times;
    private volatile KnownDays known = KnownDays.of(List.of());

    WorkingCalendar(CalendarYears years, WorkingTimes times) {
        this.years = years;
        this.times = times;
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN */
    public DayKind kindOf(LocalDate day) {
        return known.kindOf(day);
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN */
    public boolean isWorkday(LocalDate day) {
        return known.isWorkday(day);
    }

    /**
     * The first workday after the day.
     *
     * @throws Problem CALENDAR_YEAR_UNKNOWN
     */
    public LocalDate nextWorkday(LocalDate after) {
        return known.nextWorkday(after);
    }

    /**
     * The workday that is so many after the day; the day itself for none.
     *
     * @throws Problem CALENDAR_YEAR_UNKNOWN
     */
    public LocalDate plusWorkdays(LocalDate from, int days) {
        return known.plusWorkdays(from, days);
    }

    /** Whether the list of the year is there. */
    public boolean knows(int year) {
        return known.knows(year);
    }

    /** Working time as it is counted by what is known now. */
    public WorkingTime workingTime() {
        return new WorkingTime(times, known);
    }

    /** The same as the present transaction sees it. */
    public WorkingTime workingTimeInTransaction() {
        return new WorkingTime(times, inTransaction());
    }

    /** The calendar as the present transaction sees it: one statement, then any number of questions. */
    public KnownDays inTransaction() {
        return KnownDays.of(years.withDays());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        reload();
    }

    /** Reads what is committed again; the answer while this runs is the old one. */
    public synchronized void reload() {
        known = QuarkusTransaction.requiringNew().call(this::inTransaction);
    }
}

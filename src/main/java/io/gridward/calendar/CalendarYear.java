package io.gridward.calendar;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;

/** The list of one year. */
@Entity
class CalendarYear {

    private static final int A_PAGE_AT_ONCE = 200;

    @Id
    private Integer year;

    private String source;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    @BatchSize(size = A_PAGE_AT_ONCE)
    private Set<CalendarDay> days = new HashSet<>();

    @Version
    private int version;

    protected CalendarYear() {}

    CalendarYear(int year, ReplaceCalendarYear list, Instant now) {
        this.year = year;
        replace(list, now);
    }

    final void replace(ReplaceCalendarYear list, Instant now) {
        var named = list.days(year);
        source = list.source();
        changedAt = now;
        // What stays is left alone: a day deleted and put back in one step would meet itself.
        days.retainAll(named);
        days.addAll(named);
    }

    int year() {
        return year;
    }

    String source() {
        return source;
    }

    Instant changedAt() {
        return changedAt;
    }

    Set<CalendarDay> days() {
        return days;
    }

    int version() {
        return version;
    }
}

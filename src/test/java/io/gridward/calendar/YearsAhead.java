package io.gridward.calendar;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import io.gridward.shared.time.Time;

/** Towards the end of a year deadlines fall into the next, whose list may not have been shipped when tests run. */
@ApplicationScoped
class YearsAhead {

    private static final int MOST_DAYS_WAITED_FOR = 100;

    private final CalendarYears years;
    private final Time time;

    YearsAhead(CalendarYears years, Time time) {
        this.years = years;
        this.time = time;
    }

    @Transactional
    void atStart(@Observes @Priority(CalendarSeeding.PRIORITY + 1) StartupEvent start) {
        int year = time.today().plusDays(MOST_DAYS_WAITED_FOR).getYear();
        if (years.findById(year) == null) {
            var list = new ReplaceCalendarYear("test: weekends only", List.of(), List.of());
            years.persist(new CalendarYear(year, list, time.now()));
        }
    }
}

package io.gridward.casework;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.calendar.WorkingCalendar;

/** Reads the clocks of cases and lets them follow what is done. */
@ApplicationScoped
class CaseTimes {

    private final CaseClocks clocks;
    private final CaseCategories categories;
    private final WorkingCalendar calendar;
    private final CaseworkConfig config;

    CaseTimes(CaseClocks clocks, CaseCategories categories, WorkingCalendar calendar, CaseworkConfig config) {
        this.clocks = clocks;
        this.categories = categories;
        this.calendar = calendar;
        this.config = config;
    }

    /** Lets the clocks of the case follow the step it has taken. */
    void follow(CaseFile file, CaseStep step) {
        var set = of(file);
        set.follow(step);
        if (!set.started().isEmpty()) {
            // What runs no more is written before what takes its place.
            clocks.flush();
            clocks.persist(set.started());
        }
    }

    /** The clocks that start when cases begin; to be kept once the cases are. */
    List<CaseClock> begun(List<NewCases.Begun> begun) {
        var deadlines = deadlines();
        return begun.stream()
                .flatMap(one -> {
                    var limits = new ClockLimits(config, one.category().limit());
                    var set = new ClockSet(one.file(), List.of(), limits, deadlines);
                    set.follow(one.step());
                    return set.started().stream();
                })
                .toList();
    }

    void keep(List<CaseClock> started) {
        clocks.persist(started);
    }

    /** The clocks of the case as they are. */
    ClockSet of(CaseFile file) {
        return of(file, deadlines());
    }

    /** The same by the calendar as the present transaction sees it. */
    ClockSet inTransaction(CaseFile file) {
        return of(file, new Deadlines(calendar.workingTimeInTransaction()));
    }

    private ClockSet of(CaseFile file, Deadlines deadlines) {
        var limits =
                new ClockLimits(config, categories.findById(file.categoryId()).limit());
        return new ClockSet(file, clocks.of(List.of(file.id())), limits, deadlines);
    }

    private Deadlines deadlines() {
        return new Deadlines(calendar.workingTime());
    }
}

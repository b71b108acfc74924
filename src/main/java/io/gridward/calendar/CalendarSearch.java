package io.gridward.calendar;

import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads the lists of public holidays. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.OPEN)
@Needs({})
public class CalendarSearch {

    private final CalendarYears years;

    CalendarSearch(CalendarYears years) {
        this.years = years;
    }

    public Page<CalendarYearView> page(@NotNull @Valid PageRequest request) {
        return years.page(request);
    }

    public CalendarYearView byYear(int year) {
        return find(year).orElseThrow(() -> Problem.notFound("calendarYear", year));
    }

    public Optional<CalendarYearView> find(int year) {
        return years.findByIdOptional(year).map(CalendarYearView::from);
    }
}

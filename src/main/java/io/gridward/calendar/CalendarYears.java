package io.gridward.calendar;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.jpa.HibernateHints;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The lists. They are the same for everybody, wherever he works. */
@ApplicationScoped
class CalendarYears implements PanacheRepositoryBase<CalendarYear, Integer> {

    private static final Keyset<CalendarYear> LATEST_FIRST = new Keyset<>(
            "calendar-years", true, List.of(new Keyset.Key<>("y.year", Integer.class, CalendarYear::year)));

    private final Cursors cursors;

    CalendarYears(Cursors cursors) {
        this.cursors = cursors;
    }

    /** Held to the end of the transaction: of two who change it, the second sees what the first has done. */
    Optional<CalendarYear> lock(int year) {
        return findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them with their days, in one statement. */
    List<CalendarYear> withDays() {
        return getEntityManager()
                .createQuery("from CalendarYear y left join fetch y.days", CalendarYear.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    Page<CalendarYearView> page(PageRequest request) {
        return Criteria.reach(Reach.everything(), "y.year")
                .page(
                        getEntityManager(),
                        cursors,
                        "from CalendarYear y",
                        CalendarYear.class,
                        LATEST_FIRST,
                        request,
                        years -> years.stream().map(CalendarYearView::from).toList());
    }
}

package io.gridward.phone;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.service.HouseholdView;
import io.gridward.service.VisitClass;
import io.gridward.shared.page.Page;

/**
 * The households that are due, the longest due first.
 *
 * @param more whether there are others; the list of due households has them all
 */
public record TodayVisits(List<Due> first, boolean more) {

    /** Without who lives where: the phone asks for that when somebody looks. */
    public record Due(
            String householdId,
            String gridCode,
            VisitClass visitClass,
            @Nullable LocalDate dueOn) {

        static Due of(HouseholdView household) {
            return new Due(household.id(), household.gridCode(), household.visitClass(), household.dueOn());
        }
    }

    static TodayVisits of(Page<HouseholdView> due) {
        return new TodayVisits(due.items().stream().map(Due::of).toList(), due.hasNext());
    }
}

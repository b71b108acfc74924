package io.gridward.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows households: with address and contact to those who may see them, masked to all others. */
@ApplicationScoped
class HouseholdViews {

    private final ResidentData residents;
    private final Sights sights;

    HouseholdViews(ResidentData residents, Sights sights) {
        this.residents = residents;
        this.sights = sights;
    }

    /** As the caller may see them; one statement however many. */
    List<HouseholdView> all(List<HouseholdRow> rows) {
        var sight = sights.ofCaller();
        return rows.stream().map(row -> view(row, sight)).toList();
    }

    private HouseholdView view(HouseholdRow row, Sight sight) {
        var household = row.household();
        boolean clear = sight.isClear(household.gridCode(), household.endedAt());
        return HouseholdView.of(
                household,
                row.dueOn(),
                residents.show(household.resident(), household.id(), clear),
                residents.showAddress(household.address(), household.id(), clear));
    }

    /** For the outbox, which keeps what it is given: not a word of who lives where. */
    static HouseholdView news(Household household) {
        return HouseholdView.of(household, null, ResidentData.Shown.NOBODY, null);
    }
}

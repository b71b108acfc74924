package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The visits; within reach by the grid of the household. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final Keyset<Visit> LATEST_FIRST = new Keyset<>(
            "visits",
            true,
            List.of(
                    new Keyset.Key<>("v.visitedAt", Instant.class, Visit::visitedAt),
                    new Keyset.Key<>("v.id", UUID.class, Visit::id)));

    private final Cursors cursors;

    Visits(Cursors cursors) {
        this.cursors = cursors;
    }

    Page<VisitView> page(Caller caller, VisitFilter filter, PageRequest request) {
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "v.gridCode");
        return Levels.narrow(criteria, "v", filter.area())
                .equal("v.householdId", filter.household())
                .and("v.visitedAt >= :value", filter.from())
                .and("v.visitedAt < :value", filter.to())
                .page(
                        getEntityManager(),
                        cursors,
                        "from Visit v",
                        Visit.class,
                        LATEST_FIRST,
                        request,
                        visits -> visits.stream().map(Visit::view).toList());
    }
}

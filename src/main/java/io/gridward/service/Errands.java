package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The errands; within reach by their grid. */
@ApplicationScoped
class Errands implements PanacheRepositoryBase<Errand, UUID> {

    private static final Keyset<Errand> LATEST_FIRST = new Keyset<>(
            "errands",
            true,
            List.of(
                    new Keyset.Key<>("e.filedAt", Instant.class, Errand::filedAt),
                    new Keyset.Key<>("e.id", UUID.class, Errand::id)));

    private final ErrandViews views;
    private final Cursors cursors;

    Errands(ErrandViews views, Cursors cursors) {
        this.views = views;
        this.cursors = cursors;
    }

    Optional<Errand> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(errand -> caller.reach().covers(errand.gridCode()));
    }

    /** Held to the end of the transaction: of two who act on an errand, the second sees what the first has done. */
    Optional<Errand> locked(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(errand -> caller.reach().covers(errand.gridCode()));
    }

    Page<ErrandView> page(Caller caller, ErrandFilter filter, PageRequest request) {
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "e.gridCode");
        return Levels.narrow(criteria, "e", filter.area())
                .and(
                        "e.state in :value",
                        filter.states() == null || filter.states().isEmpty() ? null : filter.states())
                .and("e.agreedOn >= :value", filter.agreedFrom())
                .and("e.agreedOn <= :value", filter.agreedTo())
                .page(getEntityManager(), cursors, "from Errand e", Errand.class, LATEST_FIRST, request, views::all);
    }
}

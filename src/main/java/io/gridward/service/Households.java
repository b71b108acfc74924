package io.gridward.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;

/** The households; within reach by their grid. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    private static final String DUE = "function('visit_due_on' as LocalDate, h.gridCode, cast(h.visitClass as String),"
            + " coalesce(h.lastVisitedOn, h.addedOn), h.extraDueOn, :today)";

    private static final String WITH_DUE = "select h, " + DUE + " from Household h";

    private static final Keyset<Object[]> BY_GRID = new Keyset<>(
            "households",
            false,
            List.of(
                    new Keyset.Key<>(
                            "h.gridCode", String.class, row -> household(row).gridCode()),
                    new Keyset.Key<>("h.id", UUID.class, row -> household(row).id())));

    private static final Keyset<Object[]> BY_DUE_DAY = new Keyset<>(
            "due-households",
            false,
            List.of(
                    new Keyset.Key<>(DUE, LocalDate.class, row -> row[1]),
                    new Keyset.Key<>("h.id", UUID.class, row -> household(row).id())));

    private final HouseholdViews views;
    private final Cursors cursors;
    private final Time time;

    Households(HouseholdViews views, Cursors cursors, Time time) {
        this.views = views;
        this.cursors = cursors;
        this.time = time;
    }

    private static Household household(Object[] row) {
        return (Household) row[0];
    }

    Optional<HouseholdView> visible(Caller caller, UUID id) {
        var criteria =
                Criteria.reach(caller.reach(), "h.gridCode").equal("h.id", id).with("today", time.today());
        return views
                .all(criteria.query(getEntityManager(), WITH_DUE + criteria.where(), Object[].class)
                        .getResultStream()
                        .map(HouseholdRow::of)
                        .toList())
                .stream()
                .findFirst();
    }

    /** Held to the end of the transaction: its last visit is looked at before it is changed. */
    Optional<Household> locked(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(household -> caller.reach().covers(household.gridCode()));
    }

    Page<HouseholdView> page(Caller caller, HouseholdFilter filter, PageRequest request) {
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "h.gridCode")
                .within("h.gridCode", filter.area())
                .equal("h.visitClass", filter.visitClass())
                .and(DUE + " <= :value", filter.dueBy());
        return page(criteria, BY_GRID, request);
    }

    /** Those of some grids that are due until the day, the longest due first; whoever asks. */
    Page<HouseholdView> due(Collection<String> gridCodes, LocalDate until, PageRequest request) {
        var criteria =
                Criteria.reach(new Reach(List.copyOf(gridCodes)), "h.gridCode").and(DUE + " <= :value", until);
        return page(criteria, BY_DUE_DAY, request);
    }

    /** The grids of those of them that are in the plan and within reach, by id. */
    Map<UUID, String> gridsOf(Reach reach, Collection<UUID> ids) {
        var criteria =
                Criteria.reach(reach, "h.gridCode").and("h.id in :value", ids).and("h.endedOn is null");
        return criteria.query(
                        getEntityManager(), "select h.id, h.gridCode from Household h" + criteria.where(), Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    private Page<HouseholdView> page(Criteria criteria, Keyset<Object[]> order, PageRequest request) {
        return criteria.and("h.endedOn is null")
                .with("today", time.today())
                .page(
                        getEntityManager(),
                        cursors,
                        WITH_DUE,
                        Object[].class,
                        order,
                        request,
                        rows -> views.all(rows.stream().map(HouseholdRow::of).toList()));
    }
}

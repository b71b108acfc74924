package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final CaseRow WHOLE = new CaseRow(Fields.ALL);

    private static final Keyset<Object[]> LATEST_FIRST = new Keyset<>(
            "cases",
            true,
            List.of(
                    new Keyset.Key<>("c.reportedAt", Instant.class, WHOLE::reportedAt),
                    new Keyset.Key<>("c.id", UUID.class, WHOLE::id)));

    // Said once: the planner would take the same said twice for a rarer thing.
    private static final String OVERDUE = "(c.open = true and c.dueAt < :value)";
    private static final String NOT_OVERDUE = "(c.open = false or c.dueAt is null or c.dueAt >= :value)";

    private static final int MOST_WAITING = 200;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int TOWN_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;

    private final CaseJoiners joiners;
    private final Cursors cursors;

    CaseFiles(CaseJoiners joiners, Cursors cursors) {
        this.joiners = joiners;
        this.cursors = cursors;
    }

    Optional<CaseFile> visible(Caller caller, UUID id) {
        return visible(caller, findByIdOptional(id));
    }

    Optional<CaseFile> visible(Caller caller, String number) {
        return visible(caller, find("number", number).firstResultOptional());
    }

    /** Held to the end of the transaction: of two who act on a case, the second sees what the first has done. */
    Optional<CaseFile> locked(Caller caller, UUID id) {
        return visible(caller, held(id));
    }

    /** Whatever its reach, held to the end of the transaction. */
    Optional<CaseFile> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> toBeReviewedBy(LocalDate day, int most) {
        return find("select id from CaseFile where reviewOn <= ?1 order by reviewOn, id", day)
                .project(UUID.class)
                .page(0, most)
                .list();
    }

    /** All of them, always in the same order, to the end of the transaction. */
    List<CaseFile> lock(Set<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What was merged into a case that is merged itself goes where that goes. */
    void redirectMerged(UUID from, UUID to) {
        update("mergedInto = ?2 where mergedInto = ?1", from, to);
    }

    Page<CaseView> page(Caller caller, CaseFilter filter, PageRequest request, Instant now) {
        Reach reach = caller.reach().amongRowsBelow(filter.area()).amongRowsBelow(filter.grid());
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(Criteria.reach(reach, "c.location.reachCode")
                .and("(c.state <> io.gridward.casework.CaseState.DRAFT or c.reportedBy = :value)", caller.id()));
        if (!reach.isEverything()) {
            var own = Criteria.ownBeyondReach(caller, "c.location.reachCode", "c.reportedBy");
            if (own != null) {
                criteria.add(own);
            }
            // Looked up first: few have joined any, and a case is found faster by its id than by who joined it.
            var joined = joiners.joined(caller.id());
            if (!joined.isEmpty()) {
                criteria.add(Criteria.beyondReach(caller.reach(), "c.location.reachCode")
                        .and("(c.reportedBy is null or c.reportedBy <> :value)", caller.id())
                        .and("c.id in :value", joined));
            }
        }
        criteria.forEach(each -> narrow(each, filter, now));
        return Criteria.page(
                criteria,
                getEntityManager(),
                cursors,
                "select " + WHOLE.paths("c") + " from CaseFile c",
                Object[].class,
                LATEST_FIRST,
                request,
                rows -> rows.stream().map(WHOLE::view).toList());
    }

    private static void narrow(Criteria criteria, CaseFilter filter, Instant now) {
        boolean anyState = filter.states() == null || filter.states().isEmpty();
        // Of the two columns that hold a grid's code, one has an index by time, the other by state and time.
        below(criteria, filter.area(), anyState)
                .equal(anyState ? "c.location.gridCode" : "c.location.reachCode", filter.grid())
                .and("c.state in :value", anyState ? null : filter.states())
                .within("c.categoryCode", filter.category())
                .and("c.reportedAt >= :value", filter.from())
                .and("c.reportedAt < :value", filter.to())
                .equal("c.workerId", filter.worker())
                .equal("c.departmentId", filter.department())
                .and(OVERDUE, Boolean.TRUE.equals(filter.overdue()) ? now : null)
                .and(NOT_OVERDUE, Boolean.FALSE.equals(filter.overdue()) ? now : null)
                .present("c.location.gridCode", filter.outsideGrids() == null ? null : !filter.outsideGrids());
    }

    /** A town or a village has too many cases to sort them at every look: their lists have indexes of their own. */
    private static Criteria below(Criteria criteria, @Nullable String area, boolean anyState) {
        if (area != null && area.length() == TOWN_DIGITS) {
            return criteria.equal("c.location.townCode", area);
        }
        // Of one state a village has few, which the index by grid and state finds.
        return area != null && area.length() == VILLAGE_DIGITS && anyState
                ? criteria.equal("c.location.areaCode", area)
                : criteria.within("c.location.reachCode", area);
    }

    /** The latest open cases of each grid, at most so many a grid, in one statement. */
    List<CaseView> openIn(Collection<String> gridCodes, int most, Fields fields) {
        var rows = new CaseRow(fields);
        var query = getSession()
                .createNativeQuery("""
                        select %s
                        from unnest(cast(:grids as text[])) with ordinality g (code, place)
                        cross join lateral (
                            select * from case_file
                            where grid_code = g.code and open
                            order by reported_at desc, id desc
                            limit :most) c
                        order by g.place, c.reported_at desc, c.id desc
                        """.formatted(rows.columns("c")), Object[].class)
                .setParameter("grids", gridCodes.toArray(String[]::new))
                .setParameter("most", most);
        return rows.typed(query).getResultList().stream().map(rows::view).toList();
    }

    /** How many cases are open in each grid; grids without any are left out. */
    Map<String, Long> openCounts(Collection<String> gridCodes) {
        return getEntityManager()
                .createQuery(
                        "select c.location.gridCode, count(c) from CaseFile c"
                                + " where c.location.gridCode in :grids and c.open group by c.location.gridCode",
                        Object[].class)
                .setParameter("grids", gridCodes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The ids of those in which the next step is his, the earliest due first. */
    List<UUID> waitingFor(Caller caller, Collection<UUID> departments) {
        return getSession()
                .createNativeQuery("""
                        select id from (
                            select id, due_at from case_file
                            where open and department_id = any(:departments)
                                and state in ('DISPATCHED', 'IN_PROGRESS', 'REWORK')
                            union
                            select id, due_at from case_file
                            where open and verifier_id = :worker and state = 'VERIFYING'
                            union
                            select id, due_at from case_file where reported_by = :account and state = 'DRAFT') waiting
                        order by due_at nulls last, id limit :most
                        """, UUID.class)
                .setParameter("departments", departments.toArray(UUID[]::new))
                .setParameter("worker", Objects.requireNonNullElse(caller.workerId(), NOBODY))
                .setParameter("account", caller.id())
                .setParameter("most", MOST_WAITING)
                .getResultList();
    }

    List<CaseFile> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<CaseFile> visible(Caller caller, Collection<UUID> ids) {
        return visible(caller, byIds(ids));
    }

    private Optional<CaseFile> visible(Caller caller, Optional<CaseFile> file) {
        return visible(caller, file.stream().toList()).stream().findFirst();
    }

    /** Who has joined a case sees it as who has reported it. */
    private List<CaseFile> visible(Caller caller, List<CaseFile> files) {
        var others = files.stream()
                .filter(file -> !file.isVisible(caller))
                .map(CaseFile::id)
                .toList();
        var joined = joiners.joined(caller.id(), others);
        return files.stream()
                .filter(file -> file.isVisible(caller) || joined.contains(file.id()))
                .toList();
    }

    /** So many times six digits; together with the day they make a number that is given once. */
    List<String> nextSequences(int count) {
        return getSession()
                .createNativeQuery("select nextval('case_number_seq') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultStream()
                .map("%06d"::formatted)
                .toList();
    }
}

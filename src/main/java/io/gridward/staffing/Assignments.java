package io.gridward.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The assignments. One is within reach by its grid or by the area that employs its worker; one's own always are. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** Holds now or from a later time; not one that was cancelled. */
    static final String OPEN = "(a.validTo is null or a.validTo > :now and a.validTo > a.validFrom)";

    private static final String HOLDS = "validFrom <= :at and (validTo is null or validTo > :at)";

    /** At any moment of a time; not one that was cancelled. */
    private static final String HELD_BETWEEN =
            "validFrom < :to and (validTo is null or validTo > :from and validTo > validFrom)";

    private static final String WITH_WORKER = "select a from Assignment a join Worker w on w.id = a.workerId";

    private static final Keyset<Assignment> LATEST_FIRST = new Keyset<>(
            "assignments",
            true,
            List.of(
                    new Keyset.Key<>("a.validFrom", Instant.class, Assignment::validFrom),
                    new Keyset.Key<>("a.id", UUID.class, Assignment::id)));

    private final Cursors cursors;

    Assignments(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<Assignment> visible(Caller caller, UUID id) {
        return list(visible(caller).equal("a.id", id)).stream().findFirst();
    }

    List<Assignment> ofWorkers(Caller caller, Collection<UUID> workerIds) {
        return list(visible(caller).and("a.workerId in :value", workerIds));
    }

    Page<AssignmentView> page(Caller caller, UUID workerId, PageRequest request) {
        return visible(caller)
                .equal("a.workerId", workerId)
                .page(
                        getEntityManager(),
                        cursors,
                        WITH_WORKER,
                        Assignment.class,
                        LATEST_FIRST,
                        request,
                        assignments ->
                                assignments.stream().map(AssignmentView::from).toList());
    }

    List<Assignment> openOfWorker(UUID workerId, Instant at) {
        return open("workerId", workerId, at);
    }

    List<Assignment> openOfGrid(String gridCode, Instant at) {
        return open("gridCode", gridCode, at);
    }

    /** Those of the same worker or grid whose periods overlap the given one's. */
    List<Assignment> overlapping(Assignment given) {
        String period = "(validTo is null or validTo > :from and validTo > validFrom)";
        var values = new HashMap<String, Object>(
                Map.of("worker", given.workerId(), "grid", given.gridCode(), "from", given.validFrom()));
        if (given.validTo() != null) {
            period += " and validFrom < :to";
            values.put("to", given.validTo());
        }
        return list("(workerId = :worker or gridCode = :grid) and " + period, values);
    }

    /** Those of one worker that hold at the time, whoever asks. */
    List<Assignment> holding(UUID workerId, Instant at) {
        return list("workerId = :worker and " + HOLDS + " order by gridCode", Map.of("worker", workerId, "at", at));
    }

    /** Those of one worker that hold at some time of the period, whoever asks. */
    List<Assignment> holding(UUID workerId, Instant from, Instant to) {
        return list(
                "workerId = :worker and " + HELD_BETWEEN + " order by gridCode",
                Map.of("worker", workerId, "from", from, "to", to));
    }

    /** The full-time posts of the grids that are held at the time, whoever asks. */
    List<Assignment> fullTime(Collection<String> gridCodes, Instant at) {
        return list(
                "gridCode in :grids and role = :role and " + HOLDS,
                Map.of("grids", gridCodes, "role", WorkerKind.FULL_TIME, "at", at));
    }

    /** The full-time posts that were held at any moment between two, whoever asks, by worker and beginning. */
    List<Assignment> fullTimeBetween(Instant from, Instant to) {
        return list(
                "role = :role and " + HELD_BETWEEN + " order by workerId, validFrom, id",
                Map.of("role", WorkerKind.FULL_TIME, "from", from, "to", to));
    }

    List<Assignment> fullTimeBetween(Collection<UUID> workerIds, Instant from, Instant to) {
        return list(
                "workerId in :workers and role = :role and " + HELD_BETWEEN + " order by workerId, validFrom, id",
                Map.of("workers", workerIds, "role", WorkerKind.FULL_TIME, "from", from, "to", to));
    }

    /** How many workers have a grid within reach at the time, by the first digits of its code. */
    Map<String, Integer> headcount(Reach within, int digits, Instant at) {
        var held = Criteria.reach(within, "a.gridCode")
                .and("a.validFrom <= :value", at)
                .and("(a.validTo is null or a.validTo > :value)", at)
                .with("digits", digits);
        return held.query(
                        getEntityManager(),
                        "select substring(a.gridCode, 1, :digits) as area, count(distinct a.workerId) from Assignment a"
                                + held.where() + " group by area",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class), row -> Math.toIntExact(row.get(1, Long.class))));
    }

    /** Those who have, or since then had, a full-time post below the area. */
    List<UUID> fullTimeWorkersBelow(Collection<String> areaCodes, Instant since) {
        var held = Criteria.reach(new Reach(List.copyOf(areaCodes)), "a.gridCode")
                .equal("a.role", WorkerKind.FULL_TIME)
                .and("(a.validTo is null or a.validTo > :value)", since);
        return held.query(getEntityManager(), "select distinct a.workerId from Assignment a" + held.where(), UUID.class)
                .getResultList();
    }

    List<Assignment> ofGridBetween(String gridCode, Instant from, Instant to) {
        return list("gridCode = :grid and " + HELD_BETWEEN, Map.of("grid", gridCode, "from", from, "to", to));
    }

    /** Those that would hold at the time or begin after it, were nothing done. */
    private List<Assignment> open(String field, Object value, Instant at) {
        return list(
                field + " = :value and (validTo is null or validTo > :at and validTo > validFrom)",
                Map.of("value", value, "at", at));
    }

    private static Criteria visible(Caller caller) {
        Map<String, Object> values = new HashMap<>();
        String condition = "{a.gridCode} or {w.areaCode}";
        if (caller.workerId() != null) {
            condition += " or w.id = :self";
            values.put("self", caller.workerId());
        }
        return Criteria.reachWhere(caller.reach(), condition, values);
    }

    private List<Assignment> list(Criteria criteria) {
        return criteria.query(
                        getEntityManager(),
                        WITH_WORKER + criteria.where() + " order by a.validFrom desc, a.id desc",
                        Assignment.class)
                .getResultList();
    }
}

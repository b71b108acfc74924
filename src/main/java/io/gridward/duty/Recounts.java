package io.gridward.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.gridward.shared.transaction.Statements;

/**
 * The days that are to be computed again. Marking is all that the upload of a track or record pays for it.
 *
 * <p>A mark that is there is locked nevertheless by whoever marks again ({@code do update … where false}), so that it is
 * not cleared before what he writes besides can be read.
 */
@ApplicationScoped
class Recounts {

    private static final String MARKED =
            " on conflict (worker_id, day, claimed) do update set claimed = false where false";

    private final Statements statements;
    private final EntityManager entities;

    Recounts(Statements statements, EntityManager entities) {
        this.statements = statements;
        this.entities = entities;
    }

    void mark(UUID workerId, LocalDate day) {
        mark(List.of(new DutyDayId(workerId, day)));
    }

    /** Marks days in one order, so that two who do so do not wait for each other. */
    void mark(Collection<DutyDayId> days) {
        statements.update(
                """
                insert into duty_recount
                select worker_id, day, false from unnest(?, ?) wanted (worker_id, day) order by worker_id, day
                """ + MARKED,
                days.stream().map(DutyDayId::workerId).toArray(UUID[]::new),
                days.stream().map(DutyDayId::day).toArray(LocalDate[]::new));
    }

    /** Marks all days that are not locked, of all workers. */
    void markOpen(LocalDate since) {
        markOpen("true", since, Map.of());
    }

    void markOpen(UUID workerId, LocalDate since) {
        markOpen("worker_id = :worker", since, Map.of("worker", workerId));
    }

    /** Of areas: the days that are their own, and those of workers who had a post there, were it for a part of the day. */
    void markOpen(Collection<String> areaCodes, Collection<UUID> workerIds, LocalDate since) {
        markOpen(
                "(worker_id = any(:workers)"
                        + " or exists (select from unnest(:areas) wanted (code) where starts_with(grid_code, wanted.code)))",
                since,
                Map.of("areas", areaCodes.toArray(String[]::new), "workers", workerIds.toArray(UUID[]::new)));
    }

    /** Marks the days that are not locked and were measured by another version of the algorithm. */
    void markOpenUnlessMeasuredBy(int version) {
        markOpen("algorithm_version <> :version", LocalDate.EPOCH, Map.of("version", version));
    }

    private void markOpen(String which, LocalDate since, Map<String, ?> values) {
        var marking = entities.createNativeQuery("""
                        insert into duty_recount
                        select worker_id, day, false from duty_day
                        where locked_at is null and day >= :since and %s
                        order by worker_id, day
                        """.formatted(which) + MARKED).setParameter("since", since);
        values.forEach(marking::setParameter);
        marking.executeUpdate();
    }

    boolean isMarked(UUID workerId, LocalDate day) {
        return !marked(List.of(workerId), day).isEmpty();
    }

    /** Those of the workers whose day is marked. */
    @SuppressWarnings("unchecked")
    List<UUID> marked(Collection<UUID> workerIds, LocalDate day) {
        return entities.createNativeQuery(
                        "select distinct worker_id from duty_recount where day = :day and worker_id = any(:workers)",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Takes marks, the oldest days first; what is being marked just now is left for the next time. */
    void claim(int most) {
        entities.createNativeQuery("""
                        with taken as (
                            delete from duty_recount
                            where (worker_id, day, claimed) in (
                                select worker_id, day, claimed from duty_recount
                                where not claimed order by day, worker_id limit :most for update skip locked)
                            returning worker_id, day)
                        insert into duty_recount select worker_id, day, true from taken
                        on conflict do nothing
                        """).setParameter("most", most).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<DutyDayId> claimed(int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select worker_id, day from duty_recount where claimed order by day, worker_id limit :most",
                        Object[].class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new DutyDayId((UUID) row[0], (LocalDate) row[1]))
                .toList();
    }

    void done(LocalDate day, Collection<UUID> workerIds) {
        entities.createNativeQuery(
                        "delete from duty_recount where claimed and day = :day and worker_id = any(:workers)")
                .setParameter("day", day)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}

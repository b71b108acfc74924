package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which locked days have been looked through for flags. Remembered beside the day, without touching its version. */
@ApplicationScoped
class ExaminedDays {

    private final EntityManager entities;

    ExaminedDays(EntityManager entities) {
        this.entities = entities;
    }

    /** Days that are still to be looked through, the oldest first. */
    @SuppressWarnings("unchecked")
    List<LocalDate> due() {
        return entities.createNativeQuery("""
                        select distinct day from duty_day
                        where locked_at is not null and examined_at is null order by day
                        """, LocalDate.class).getResultList();
    }

    /** Some of a day that are still to be looked through. */
    @SuppressWarnings("unchecked")
    List<DutyDayId> due(LocalDate day, int most) {
        List<UUID> workerIds = entities.createNativeQuery("""
                        select worker_id from duty_day
                        where day = :day and locked_at is not null and examined_at is null
                        order by worker_id limit :most
                        """, UUID.class)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
        return workerIds.stream().map(worker -> new DutyDayId(worker, day)).toList();
    }

    /** Those of the workers whose day is still to be looked through, with the grid of the day. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> due(LocalDate day, Collection<UUID> workerIds) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select worker_id, grid_code from duty_day
                        where day = :day and worker_id = any(:workers)
                          and locked_at is not null and examined_at is null
                        """, Object[].class)
                .setParameter("day", day)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void examined(LocalDate day, Collection<UUID> workerIds, Instant at) {
        entities.createNativeQuery(
                        "update duty_day set examined_at = :at where day = :day and worker_id = any(:workers)")
                .setParameter("at", at)
                .setParameter("day", day)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * Has days looked through again, for whoever has the turn to find.
     *
     * @param late how many points of each day have arrived after its lock, where any did
     */
    void lookAgain(LocalDate day, List<UUID> workerIds, Map<UUID, Integer> late) {
        entities.createNativeQuery("""
                        update duty_day set examined_at = null, points_after_lock = late.points
                        from unnest(:workers, :points) late (worker_id, points)
                        where duty_day.worker_id = late.worker_id and day = :day
                        """)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .setParameter(
                        "points",
                        workerIds.stream()
                                .map(worker -> late.getOrDefault(worker, 0))
                                .toArray(Integer[]::new))
                .setParameter("day", day)
                .executeUpdate();
    }
}

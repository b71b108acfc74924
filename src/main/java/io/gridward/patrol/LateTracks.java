package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What arrived when it was too late, for other capabilities: runs in the caller's transaction, checks no role and no reach. */
@ApplicationScoped
public class LateTracks {

    private final EntityManager entities;

    LateTracks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts the points of a day that arrived after a moment of each worker's own.
     *
     * @return nothing of those of whom none did
     */
    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> points(LocalDate day, Map<UUID, Instant> after) {
        var workerIds = List.copyOf(after.keySet());
        List<Object[]> rows = entities.createNativeQuery("""
                        select worker_id, sum(point_count)
                        from track_segment join unnest(:workers, :moments) late (worker_id, moment) using (worker_id)
                        where day = :day and received_at > moment
                        group by worker_id
                        """, Object[].class)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .setParameter("moments", workerIds.stream().map(after::get).toArray(Instant[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}

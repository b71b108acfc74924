package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which telephones tracks came from, for other capabilities: runs in the caller's transaction, checks no role and no reach. */
@ApplicationScoped
public class DevicesUsed {

    private final EntityManager entities;

    DevicesUsed(EntityManager entities) {
        this.entities = entities;
    }

    /** Whose tracks of a day came from a telephone that told another worker's, too; by telephone and worker. */
    @SuppressWarnings("unchecked")
    public List<DeviceUse> byTwoOn(LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select device_id, worker_id, first_at, last_at, points
                        from (select device_id, worker_id, min(start_at) as first_at, max(end_at) as last_at,
                                     sum(point_count) as points, count(*) over (partition by device_id) as workers
                              from track_segment where day = :day
                              group by device_id, worker_id) used
                        where workers > 1
                        order by device_id, worker_id
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new DeviceUse(
                        (String) row[0],
                        (UUID) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        ((Number) row[4]).intValue()))
                .toList();
    }
}

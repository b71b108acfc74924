package io.gridward.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Writes down what has reached whom, many at once and each once. */
@ApplicationScoped
class PolicyNoticeReceipts {

    private final EntityManager entities;

    PolicyNoticeReceipts(EntityManager entities) {
        this.entities = entities;
    }

    /** @return the notices for which that was new, with the grid they count for */
    List<Tuple> acknowledge(UUID workerId, List<String> gridCodes, AcknowledgePolicyNotices command, Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        insert into policy_notice_receipt as known (notice_id, worker_id, grid_code, delivered_at, read_at)
                        select n.id, :worker, min(g.code), :now, case when :read then cast(:now as timestamptz) end
                        from policy_notice n
                        join policy_notice_target t on t.notice_id = n.id
                        join unnest(cast(:grids as text[])) g (code) on g.code ^@ t.area_code
                        where n.id = any(:ids) and n.withdrawn_at is null
                        group by n.id
                        on conflict (notice_id, worker_id) do update set read_at = excluded.read_at
                            where known.read_at is null and excluded.read_at is not null
                        returning notice_id, grid_code
                        """, Tuple.class)
                .setParameter("worker", workerId)
                .setParameter("now", now)
                .setParameter("read", command.hasRead())
                .setParameter("grids", gridCodes.toArray(String[]::new))
                .setParameter("ids", command.noticeIds().toArray(UUID[]::new))
                .getResultList();
    }

    /** @return how many had not been told before */
    int tell(UUID noticeId, Collection<UUID> householdIds, String by, Instant now) {
        return entities.createNativeQuery("""
                        insert into policy_notice_telling (notice_id, household_id, grid_code, told_at, told_by_name)
                        select :notice, h.id, h.grid_code, :now, :by
                        from household h where h.id = any(:ids)
                        on conflict do nothing
                        """)
                .setParameter("notice", noticeId)
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("ids", householdIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}

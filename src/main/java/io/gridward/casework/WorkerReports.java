package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/**
 * The cases workers reported, as work they did: for other capabilities and whoever asks. Runs in the caller's
 * transaction, checks no role and no reach.
 */
@ApplicationScoped
public class WorkerReports {

    /** How much later than it was seen a case may have been reported, and by how much a phone's clock may be ahead. */
    private static final Duration LATEST = Duration.ofDays(60);

    private static final Duration AHEAD = Duration.ofDays(1);

    private final EntityManager entities;

    WorkerReports(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One report of a worker, in WGS-84 degrees.
     *
     * @param taken false when it was rejected
     */
    public record WorkerReport(
            UUID caseId,
            UUID workerId,
            Instant occurredAt,
            double longitude,
            double latitude,
            @Nullable Double accuracyMetres,
            boolean taken) {}

    /** What they saw between two moments, the second excluded, in no order. */
    public List<WorkerReport> of(Collection<UUID> workerIds, Instant from, Instant to) {
        // The times of reporting are what the index of a worker's cases is made of.
        return entities.createQuery("""
                        select new io.gridward.casework.WorkerReports$WorkerReport(
                                   c.id, c.workerId, c.occurredAt, c.location.longitude, c.location.latitude,
                                   c.location.accuracyMetres,
                                   case when c.state = io.gridward.casework.CaseState.REJECTED then false else true end)
                        from CaseFile c
                        where c.workerId in :workers and c.occurredAt >= :from and c.occurredAt < :to
                          and c.state <> io.gridward.casework.CaseState.DRAFT
                          and c.reportedAt >= :earliest and c.reportedAt < :latest
                        """, WorkerReport.class)
                .setParameter("workers", workerIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("earliest", from.minus(AHEAD))
                .setParameter("latest", to.plus(LATEST))
                .getResultList();
    }
}

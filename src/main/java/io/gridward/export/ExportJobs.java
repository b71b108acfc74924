package io.gridward.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The exports. One sees one's own: what is in their files depends on who asked for them. */
@ApplicationScoped
class ExportJobs implements PanacheRepositoryBase<ExportJob, UUID> {

    static final String WHOSE = "one's own, 404 else";

    private static final Keyset<ExportJob> LATEST_FIRST = new Keyset<>(
            "exports",
            true,
            List.of(
                    new Keyset.Key<>("j.createdAt", Instant.class, ExportJob::createdAt),
                    new Keyset.Key<>("j.id", UUID.class, ExportJob::id)));

    private final Cursors cursors;

    ExportJobs(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<ExportJob> own(Caller caller, UUID id) {
        return findByIdOptional(id).filter(job -> isOwn(caller, job));
    }

    /** As {@link #own}, held to the end of the transaction. */
    Optional<ExportJob> lockOwn(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(job -> isOwn(caller, job));
    }

    ExportJob lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<ExportView> page(Caller caller, PageRequest request, Function<ExportJob, ExportView> view) {
        return Criteria.own(caller, "j.callerId")
                .page(
                        getEntityManager(),
                        cursors,
                        "from ExportJob j",
                        ExportJob.class,
                        LATEST_FIRST,
                        request,
                        jobs -> jobs.stream().map(view).toList());
    }

    long unfinished(UUID caller) {
        return count("callerId = ?1 and state in ?2", caller, List.of(ExportState.QUEUED, ExportState.RUNNING));
    }

    /** The oldest that waits or that a node has left behind, taken for this node; empty when there is none. */
    Optional<ExportJob> take(UUID node, Duration lease, Instant now) {
        List<UUID> waiting = getSession().createNativeQuery("""
                        select id from export_job
                        where state in ('QUEUED', 'RUNNING') and (leased_until is null or leased_until < clock_timestamp())
                        order by created_at, id
                        limit 1
                        for update skip locked
                        """, UUID.class).getResultList();
        var job = waiting.stream().findFirst().map(this::findById);
        job.ifPresent(taken -> taken.lease(node, leasedUntil(lease), now));
        return job;
    }

    /** By the clock of the database, which is the same for all nodes. */
    Instant leasedUntil(Duration lease) {
        Instant now = getSession()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
        return now.plus(lease);
    }

    private static boolean isOwn(Caller caller, ExportJob job) {
        return job.caller().id() != null && job.caller().id().equals(caller.id());
    }
}

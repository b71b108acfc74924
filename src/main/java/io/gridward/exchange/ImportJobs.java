package io.gridward.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/**
 * The imports. One sees one's own; administrators and commanders also those of others whose whole reach lies within
 * theirs, because they may see whatever such a file can hold.
 */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {

    static final String WHOSE =
            "one's own; administrators and commanders also those of others whose reach lies within theirs, 404 else";

    private static final Keyset<ImportJob> LATEST_FIRST = new Keyset<>(
            "imports",
            true,
            List.of(
                    new Keyset.Key<>("j.createdAt", Instant.class, ImportJob::createdAt),
                    new Keyset.Key<>("j.id", UUID.class, ImportJob::id)));

    private final Cursors cursors;

    ImportJobs(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<ImportJob> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(job -> isVisible(caller, job));
    }

    /** As {@link #visible}, held to the end of the transaction. */
    Optional<ImportJob> lockVisible(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(job -> isVisible(caller, job));
    }

    ImportJob lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<ImportView> page(Caller caller, PageRequest request) {
        var criteria = seesOthers(caller)
                ? Criteria.reachOfAllOrOwn(caller, "j.reach", "j.callerId")
                : Criteria.own(caller, "j.callerId");
        return criteria.page(
                getEntityManager(),
                cursors,
                "from ImportJob j",
                ImportJob.class,
                LATEST_FIRST,
                request,
                jobs -> jobs.stream().map(ImportView::from).toList());
    }

    long unfinished(Caller caller) {
        return count("callerId = ?1 and state in ?2", caller.id(), List.of(ImportState.QUEUED, ImportState.RUNNING));
    }

    /** The oldest that waits or that a node has left behind, taken for this node; empty when there is none. */
    Optional<ImportJob> take(UUID node, Duration lease, Instant now) {
        List<UUID> waiting = getSession().createNativeQuery("""
                        select id from import_job
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

    private static boolean isVisible(Caller caller, ImportJob job) {
        return job.callerId().equals(caller.id())
                || seesOthers(caller) && caller.reach().coversAll(job.reach());
    }

    private static boolean seesOthers(Caller caller) {
        return caller.hasAnyOf(Role.ADMIN, Role.COMMANDER);
    }
}

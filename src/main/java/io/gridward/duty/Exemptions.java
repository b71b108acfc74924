package io.gridward.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;

/** The exemptions. Besides those within reach one sees those of the areas above: they are of one's people too. */
@ApplicationScoped
class Exemptions implements PanacheRepositoryBase<Exemption, UUID> {

    private static final Keyset<Exemption> NEWEST_FIRST = new Keyset<>(
            "exemptions",
            true,
            List.of(
                    new Keyset.Key<>("e.startsAt", Instant.class, Exemption::startsAt),
                    new Keyset.Key<>("e.id", UUID.class, Exemption::id)));

    private final Cursors cursors;
    private final Time time;

    Exemptions(Cursors cursors, Time time) {
        this.cursors = cursors;
        this.time = time;
    }

    /** What holds in the time, of the workers and of any area, whoever asks; in one statement. */
    List<ExemptTime> between(Instant from, Instant to, Collection<UUID> workerIds) {
        return getSession()
                .createNativeQuery("""
                        select * from exemption
                        where worker_id = any(:workers) and starts_at < :to and ends_at > :from
                          and cancelled_at is null
                        union all
                        select * from exemption
                        where worker_id is null and starts_at < :to and ends_at > :from and cancelled_at is null
                        """, Exemption.class)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Exemption::time)
                .toList();
    }

    /** Held to the end of the transaction: it is cancelled once. */
    Optional<Exemption> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<ExemptionView> page(Reach reach, ExemptionFilter filter, PageRequest request) {
        return page(within(reach), filter, request);
    }

    /** All of one worker, whoever asks. */
    Page<ExemptionView> ofWorker(UUID workerId, ExemptionFilter filter, PageRequest request) {
        return page(Criteria.reach(Reach.everything(), "e.scopeCode").equal("e.workerId", workerId), filter, request);
    }

    private Page<ExemptionView> page(Criteria criteria, ExemptionFilter filter, PageRequest request) {
        var day = filter.date();
        return criteria.withinWhere(
                        "{e.scopeCode} or e.areaCode in :upwards",
                        filter.area(),
                        Map.of(
                                "upwards",
                                filter.area() == null
                                        ? List.of()
                                        : Upwards.from(filter.area()).toList()))
                .and("e.startsAt < :value", day == null ? null : time.startOf(day.plusDays(1)))
                .and("e.endsAt > :value", day == null ? null : time.startOf(day))
                .page(
                        getEntityManager(),
                        cursors,
                        "from Exemption e",
                        Exemption.class,
                        NEWEST_FIRST,
                        request,
                        exemptions ->
                                exemptions.stream().map(ExemptionView::from).toList());
    }

    private static Criteria within(Reach reach) {
        var above = reach.prefixes().stream().flatMap(Upwards::from).distinct().toList();
        return Criteria.reachWhere(reach, "{e.scopeCode} or e.areaCode in :above", Map.of("above", above));
    }
}

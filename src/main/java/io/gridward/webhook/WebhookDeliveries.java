package io.gridward.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    private static final Keyset<WebhookDelivery> LATEST_FIRST = new Keyset<>(
            "webhook-deliveries",
            true,
            List.of(
                    new Keyset.Key<>("d.createdAt", Instant.class, WebhookDelivery::createdAt),
                    new Keyset.Key<>("d.id", UUID.class, WebhookDelivery::id)));

    /** Of each receiver so many at a time, whichever node sends them: one that is slow delays nobody else. */
    private static final String TAKE = """
            update webhook_delivery set leased_until = clock_timestamp() + cast(:lease as interval),
                                        attempts = attempts + 1
            where id in (
                select due.id
                from webhook w
                cross join lateral (
                    select d.id
                    from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'PENDING' and d.next_at <= clock_timestamp()
                      and (d.leased_until is null or d.leased_until < clock_timestamp())
                    order by d.next_at
                    limit greatest(0, :together - (
                        select count(*) from webhook_delivery s
                        where s.webhook_id = w.id and s.state = 'PENDING' and s.leased_until >= clock_timestamp()))
                    for update skip locked) due
                where w.active)
            returning id
            """;

    private final Cursors cursors;

    WebhookDeliveries(Cursors cursors) {
        this.cursors = cursors;
    }

    Page<WebhookDeliveryView> page(UUID webhookId, PageRequest request) {
        return Criteria.reach(Reach.everything(), "")
                .equal("d.webhookId", webhookId)
                .page(
                        getEntityManager(),
                        cursors,
                        "from WebhookDelivery d",
                        WebhookDelivery.class,
                        LATEST_FIRST,
                        request,
                        deliveries -> deliveries.stream()
                                .map(WebhookDeliveryView::from)
                                .toList());
    }

    Optional<WebhookDelivery> of(UUID webhookId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(delivery -> delivery.webhookId().equals(webhookId));
    }

    /** What this node is to send now. */
    List<WebhookDelivery> take(int together, Duration lease) {
        List<UUID> taken = getSession()
                .createNativeQuery(TAKE, UUID.class)
                .setParameter("lease", lease.toString())
                .setParameter("together", together)
                .getResultList();
        return taken.isEmpty() ? List.of() : list("id in ?1", taken);
    }

    /** None of those that wait is tried any more. */
    void giveUp(UUID webhookId) {
        update(
                "state = ?1 where webhookId = ?2 and state = ?3",
                DeliveryState.FAILED,
                webhookId,
                DeliveryState.PENDING);
    }

    /** From the beginning, oldest first; those a node is at are left alone. */
    int tryAgain(UUID webhookId, Instant from, Instant to, Set<DeliveryState> states, Instant giveUpAt) {
        return update(
                "state = ?1, attempts = 0, nextAt = createdAt, giveUpAt = ?2 where webhookId = ?3"
                        + " and createdAt >= ?4 and createdAt < ?5 and state in ?6 and leasedUntil is null",
                DeliveryState.PENDING,
                giveUpAt,
                webhookId,
                from,
                to,
                states);
    }

    long deleteOld(Instant before) {
        return delete("createdAt < ?1 and state <> ?2", before, DeliveryState.PENDING);
    }
}

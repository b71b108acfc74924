package io.gridward.webhook;

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

/** The webhooks. One sees one's own; administrators also those of others whose whole reach lies within theirs. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    static final String WHOSE =
            "one's own; administrators also those of others whose reach lies within theirs, 404 else";

    private static final Keyset<Webhook> OLDEST_FIRST = new Keyset<>(
            "webhooks",
            false,
            List.of(
                    new Keyset.Key<>("w.createdAt", Instant.class, Webhook::createdAt),
                    new Keyset.Key<>("w.id", UUID.class, Webhook::id)));

    private final Cursors cursors;

    Webhooks(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<Webhook> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(webhook -> isVisible(caller, webhook));
    }

    /** As {@link #visible}, held to the end of the transaction. */
    Optional<Webhook> lockVisible(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(webhook -> isVisible(caller, webhook));
    }

    Page<WebhookView> page(Caller caller, PageRequest request) {
        var criteria = caller.hasAnyOf(Role.ADMIN)
                ? Criteria.reachOfAllOrOwn(caller, "w.reach", "w.ownerId")
                : Criteria.own(caller, "w.ownerId");
        return criteria.page(
                getEntityManager(),
                cursors,
                "from Webhook w",
                Webhook.class,
                OLDEST_FIRST,
                request,
                webhooks -> webhooks.stream().map(WebhookView::from).toList());
    }

    /** One of which there may be more to tell, held for this node; empty when there is none. */
    Optional<Webhook> takeBehind(long head) {
        return getSession()
                .createNativeQuery(
                        "select id from webhook where active and position < ?1 order by position limit 1"
                                + " for update skip locked",
                        UUID.class)
                .setParameter(1, head)
                .getResultStream()
                .findFirst()
                .map(this::findById);
    }

    private static boolean isVisible(Caller caller, Webhook webhook) {
        return webhook.ownerId().equals(caller.id())
                || caller.hasAnyOf(Role.ADMIN) && caller.reach().coversAll(webhook.reach());
    }
}

package io.gridward.webhook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.identity.StandingCallers;
import io.gridward.shared.access.Caller;

/** As whom webhooks are told things: what an owner has lost since is honoured at the next delivery. */
@ApplicationScoped
class WebhookOwners {

    private final StandingCallers callers;

    WebhookOwners(StandingCallers callers) {
        this.callers = callers;
    }

    /** Empty when the owner is no longer let in. */
    Optional<Caller> today(Webhook webhook) {
        return Optional.ofNullable(today(List.of(webhook)).get(webhook.id()));
    }

    /** By webhook; those whose owners are no longer let in are left out. */
    Map<UUID, Caller> today(Collection<Webhook> webhooks) {
        var standing =
                callers.today(webhooks.stream().map(Webhook::ownerId).distinct().toList());
        Map<UUID, Caller> owners = new HashMap<>();
        for (var webhook : webhooks) {
            var owner = standing.get(webhook.ownerId());
            if (owner != null) {
                owners.put(webhook.id(), webhook.actingAs(owner));
            }
        }
        return owners;
    }
}

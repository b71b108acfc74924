package io.gridward.webhook;

import java.util.Optional;

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
        return callers.today(webhook.ownerId()).map(webhook::actingAs);
    }
}

package io.gridward.webhook;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Rfc3339;
import io.gridward.shared.time.Time;

/** Sends what somebody asks for: a trial, or deliveries once more. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.PARTNER})
@Needs({})
@OutsideReach(value = Outside.OPEN, note = Webhooks.WHOSE)
public class WebhookRedelivery {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookBodies bodies;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final WebhookConfig config;

    WebhookRedelivery(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookBodies bodies,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /** Sends a delivery that tells nothing. */
    public WebhookDeliveryView ping(UUID webhookId) {
        requireActive(webhookId);
        var ping = new WebhookDelivery(
                ids.next(),
                webhookId,
                null,
                WebhookDelivery.PING,
                null,
                bodies.ping(time.now()),
                time.now(),
                config.tryFor());
        deliveries.persistAndFlush(ping);
        var view = WebhookDeliveryView.from(ping);
        outbox.append(Change.created("WEBHOOK_PINGED", webhookId, caller.reach().commonPrefix(), view));
        return view;
    }

    /** Under the same id: a receiver that has had it knows it. */
    public WebhookDeliveryView again(UUID webhookId, UUID deliveryId) {
        requireActive(webhookId);
        var delivery = deliveries.of(webhookId, deliveryId).orElseThrow(() -> Problem.notFound("delivery", deliveryId));
        var before = WebhookDeliveryView.from(delivery);
        delivery.tryAgain(time.now(), config.tryFor());
        deliveries.flush();
        var after = WebhookDeliveryView.from(delivery);
        outbox.append(
                Change.changed("WEBHOOK_REDELIVERED", webhookId, caller.reach().commonPrefix(), before, after));
        return after;
    }

    /**
     * Sends what was made in a time once more, oldest first, under the same ids; what is under way is left alone.
     *
     * @throws Problem WEBHOOK_PERIOD_INVALID, WEBHOOK_STOPPED
     */
    public WebhookRedeliveriesView range(UUID webhookId, @NotNull @Valid RedeliverWebhooks command) {
        Instant from = Rfc3339.storable(command.from());
        Instant to = Rfc3339.storable(command.to());
        if (!to.isAfter(from)) {
            throw Problem.of(WebhookProblem.WEBHOOK_PERIOD_INVALID);
        }
        requireActive(webhookId);
        var states = Boolean.TRUE.equals(command.failedOnly())
                ? EnumSet.of(DeliveryState.FAILED)
                : EnumSet.allOf(DeliveryState.class);
        int found = deliveries.tryAgain(webhookId, from, to, states, time.now().plus(config.tryFor()));
        var view = new WebhookRedeliveriesView(found);
        outbox.append(Change.created(
                "WEBHOOK_RANGE_REDELIVERED", webhookId, caller.reach().commonPrefix(), command));
        return view;
    }

    /** Locks it, so that it is not deleted meanwhile, and before its deliveries, as everybody does. */
    private void requireActive(UUID webhookId) {
        var webhook =
                webhooks.lockVisible(caller.get(), webhookId).orElseThrow(() -> Problem.notFound("webhook", webhookId));
        if (!webhook.isActive()) {
            throw Problem.of(WebhookProblem.WEBHOOK_STOPPED);
        }
    }
}

package io.gridward.webhook;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.feed.FeedReading;
import io.gridward.feed.FeedSight;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Administers whom we tell what happens. What is told is what the owner of a webhook may see when it happens. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.PARTNER})
@Needs({})
@OutsideReach(value = Outside.OPEN, note = Webhooks.WHOSE)
public class WebhookAdministration {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSecrets secrets;
    private final WebhookOwners owners;
    private final Receivers receivers;
    private final FeedReading feed;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Locks locks;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final WebhookConfig config;

    WebhookAdministration(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookSecrets secrets,
            WebhookOwners owners,
            Receivers receivers,
            FeedReading feed,
            ChosenIds chosen,
            CurrentCaller caller,
            Locks locks,
            Outbox outbox,
            Ids ids,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.owners = owners;
        this.receivers = receivers;
        this.feed = feed;
        this.chosen = chosen;
        this.caller = caller;
        this.locks = locks;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /**
     * Creates a webhook once: sent again under the same id by the same account, it answers the webhook there is, without the
     * secret, which only an {@code Idempotency-Key} brings back.
     *
     * @throws Problem WEBHOOK_URL_REFUSED, WEBHOOK_TOO_MANY, FEED_TYPE_UNKNOWN, SCOPE_MISSING
     */
    public NewWebhookView create(@NotNull @Valid CreateWebhook command) {
        var repeated = chosen.repeated("webhook", command.id(), command);
        if (repeated.isPresent()) {
            return new NewWebhookView(WebhookView.from(find(repeated.get())), null);
        }
        receivers.of(command.url());
        FeedSight.requireTold(caller.get(), command.types() == null ? List.of() : command.types());
        requireFew();
        UUID id = ids.orNext(command.id());
        if (webhooks.findByIdOptional(id).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
        }
        byte[] secret = secrets.fresh();
        var webhook = new Webhook(id, command, caller.get(), feed.head(), secrets.seal(secret, id), time.now());
        webhooks.persistAndFlush(webhook);
        var view = WebhookView.from(webhook);
        outbox.append(Change.created("WEBHOOK_CREATED", id, caller.reach().commonPrefix(), view));
        return new NewWebhookView(view, WebhookSignature.shown(secret));
    }

    /** Whoever changes his own has it told what he may see with the token he does it with. */
    public WebhookView update(UUID id, int expectedVersion, @NotNull @Valid UpdateWebhook patch) {
        return change("WEBHOOK_UPDATED", find(id, expectedVersion), webhook -> {
            webhook.update(patch);
            requireTold(webhook);
            if (patch.active() != null && patch.active().orElse(true)) {
                webhook.start(feed.head());
            } else if (patch.active() != null && webhook.isActive()) {
                webhook.stop(StopReason.SWITCHED_OFF);
                deliveries.giveUp(webhook.id());
            }
        });
    }

    /** Replaces the secret. For a while the former one signs, too, so that nothing is refused meanwhile. */
    public IssuedWebhookSecret replaceSecret(UUID id) {
        byte[] secret = secrets.fresh();
        var until = time.now().plus(config.overlap());
        change("WEBHOOK_SECRET_REPLACED", find(id), webhook -> webhook.useSecret(secrets.seal(secret, id), until));
        return new IssuedWebhookSecret(WebhookSignature.shown(secret), until);
    }

    /** With all that is known of its deliveries. */
    public void delete(UUID id, int expectedVersion) {
        var webhook = find(id, expectedVersion);
        var before = WebhookView.from(webhook);
        webhooks.delete(webhook);
        webhooks.flush();
        outbox.append(Change.changed("WEBHOOK_DELETED", id, caller.reach().commonPrefix(), before, null));
    }

    private interface Step {
        void take(Webhook webhook);
    }

    private WebhookView change(String type, Webhook webhook, Step step) {
        var before = WebhookView.from(webhook);
        step.take(webhook);
        webhooks.flush();
        var after = WebhookView.from(webhook);
        outbox.append(Change.changed(type, webhook.id(), caller.reach().commonPrefix(), before, after));
        return after;
    }

    /** What its owner may see counts, whoever changes it. */
    private void requireTold(Webhook webhook) {
        receivers.of(webhook.url());
        if (webhook.ownerId().equals(caller.id())) {
            webhook.trust(caller.get());
        }
        FeedSight.requireTold(owners.today(webhook).orElseGet(caller::get), webhook.types());
    }

    private void requireFew() {
        locks.acquire("webhooks " + caller.id());
        if (webhooks.count("ownerId", caller.id()) >= config.most()) {
            throw Problem.of(WebhookProblem.WEBHOOK_TOO_MANY).with("limit", config.most());
        }
    }

    private Webhook find(UUID id, int expectedVersion) {
        var webhook = find(id);
        Expected.version(expectedVersion, webhook.version());
        return webhook;
    }

    private Webhook find(UUID id) {
        return webhooks.lockVisible(caller.get(), id).orElseThrow(() -> Problem.notFound("webhook", id));
    }
}

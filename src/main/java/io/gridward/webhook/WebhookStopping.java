package io.gridward.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.identity.AccountDirectory;
import io.gridward.inbox.Inbox;
import io.gridward.inbox.Letter;
import io.gridward.inbox.MessageKind;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.access.Reach;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;

/** Switches off webhooks that have come to nothing, and tells their owners, of those of machines the administrators, too; within the caller's transaction. */
@ApplicationScoped
class WebhookStopping {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final AccountDirectory accounts;
    private final Inbox inbox;
    private final OnBehalf onBehalf;
    private final Outbox outbox;

    WebhookStopping(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            AccountDirectory accounts,
            Inbox inbox,
            OnBehalf onBehalf,
            Outbox outbox) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.inbox = inbox;
        this.onBehalf = onBehalf;
        this.outbox = outbox;
    }

    void stop(Webhook webhook, StopReason why) {
        var before = WebhookView.from(webhook);
        webhook.stop(why);
        webhooks.flush();
        deliveries.giveUp(webhook.id());
        inbox.tell(MessageKind.WEBHOOK_STOPPED, letters(webhook));
        onBehalf.of(Caller.SYSTEM, () -> {
            outbox.append(Change.changed(
                    "WEBHOOK_STOPPED",
                    webhook.id(),
                    new Reach(webhook.reach()).commonPrefix(),
                    before,
                    WebhookView.from(webhook)));
            return webhook;
        });
    }

    /** A machine looks into no inbox by itself. */
    private List<Letter> letters(Webhook webhook) {
        boolean isPersons = accounts.byId(webhook.ownerId()).isPresent();
        List<UUID> others = isPersons ? List.of() : accounts.administratorsOf(new Reach(webhook.reach()));
        String occasion = webhook.id() + " " + webhook.version();
        return Stream.concat(Stream.of(webhook.ownerId()), others.stream())
                .map(receiver -> new Letter(receiver, occasion, webhook.id(), Map.of("url", webhook.url())))
                .toList();
    }
}

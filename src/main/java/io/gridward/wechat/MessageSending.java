package io.gridward.wechat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;
import io.gridward.wechat.client.SubscribeMessage;
import io.gridward.wechat.client.WechatClient;
import io.gridward.wechat.client.WechatRefusal;
import io.gridward.wechat.client.WechatSilent;
import io.gridward.wechat.client.WechatUnavailable;

/**
 * Sends what waits, each message at most once: it is taken in one transaction, sent in none, and what came of it is kept in
 * another. Where nobody knows whether WeChat has sent it, it is left to the inbox, which has it anyway.
 */
@ApplicationScoped
class MessageSending {

    private static final Logger LOG = Logger.getLogger(MessageSending.class);
    private static final int SENT_TOGETHER = 20;
    private static final int LONGEST_PAUSE_MINUTES = 60;

    private final WechatClient wechat;
    private final OutgoingMessages outgoing;
    private final Subscriptions subscriptions;
    private final Bindings bindings;
    private final Openids openids;
    private final Templates templates;
    private final MiniProgramConfig config;
    private final Time time;

    MessageSending(
            WechatClient wechat,
            OutgoingMessages outgoing,
            Subscriptions subscriptions,
            Bindings bindings,
            Openids openids,
            Templates templates,
            MiniProgramConfig config,
            Time time) {
        this.wechat = wechat;
        this.outgoing = outgoing;
        this.subscriptions = subscriptions;
        this.bindings = bindings;
        this.openids = openids;
        this.templates = templates;
        this.config = config;
        this.time = time;
    }

    private record Ready(OutgoingMessages.Claimed claimed, Template template, SubscribeMessage message) {}

    void begin(@Observes StartupEvent start, Vertx vertx) {
        if (wechat.isConfigured()) {
            Periodic.every(config.sendEvery(), "send messages in WeChat", vertx, this::sendAll);
        }
    }

    void sendAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            outgoing.giveUpLost(time.now());
            outgoing.forgetEndedBefore(time.now().minus(config.keepSent()));
        });
        List<OutgoingMessages.Claimed> some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> outgoing.claim(time.now(), SENT_TOGETHER));
            some.forEach(this::send);
        } while (!some.isEmpty());
    }

    private void send(OutgoingMessages.Claimed claimed) {
        var ready = QuarkusTransaction.requiringNew().call(() -> ready(claimed));
        if (ready != null) {
            var outcome = attempt(ready.message());
            QuarkusTransaction.requiringNew().run(() -> settle(ready, outcome));
        }
    }

    /** Null for one that cannot be sent: nobody is bound, or nothing more was accepted. */
    private @Nullable Ready ready(OutgoingMessages.Claimed claimed) {
        var binding = bindings.ofAccount(claimed.accountId());
        var template = templates.of(claimed.kind());
        if (binding.isEmpty()
                || template.isEmpty()
                || !subscriptions.take(claimed.accountId(), template.get().id())) {
            var end = new Outcome(OutgoingState.NOT_ACCEPTED, false, null);
            outgoing.settle(claimed.messageId(), claimed.accountId(), end, time.now());
            return null;
        }
        String openid = openids.open(binding.get().openid(), binding.get().id());
        return new Ready(
                claimed, template.get(), template.get().message(openid, claimed.subjectId(), claimed.parameters()));
    }

    private Outcome attempt(SubscribeMessage message) {
        try {
            wechat.send(message);
            return Outcome.SENT;
        } catch (WechatRefusal refusal) {
            var outcome = Outcome.of(refusal);
            if (outcome.state() != OutgoingState.NOT_ACCEPTED) {
                LOG.errorf("WeChat does not send template %s: %s", message.templateId(), refusal.getMessage());
            }
            return outcome;
        } catch (WechatUnavailable e) {
            LOG.warnf("WeChat cannot be asked: %s", e.getMessage());
            return Outcome.LATER;
        } catch (WechatSilent e) {
            LOG.warnf("Nobody knows whether WeChat has sent a message: %s", e.getMessage());
            return Outcome.UNKNOWN;
        }
    }

    private void settle(Ready ready, Outcome outcome) {
        var claimed = ready.claimed();
        String template = ready.template().id();
        if (outcome.state() == OutgoingState.NOT_ACCEPTED) {
            subscriptions.none(claimed.accountId(), template);
        } else if (!outcome.spent()) {
            subscriptions.giveBack(claimed.accountId(), template);
        }
        Instant now = time.now();
        Instant again = now.plus(pause(claimed.tries()));
        boolean isToBeTried = outcome.state() == OutgoingState.WAITING
                && again.isBefore(claimed.createdAt().plus(config.sendWithin()));
        var kept = outcome.state() == OutgoingState.WAITING && !isToBeTried ? outcome.givenUp() : outcome;
        outgoing.settle(claimed.messageId(), claimed.accountId(), kept, isToBeTried ? again : now);
    }

    /** One minute, two, four, … an hour. */
    private static Duration pause(int tries) {
        return Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(tries - 1, 6)));
    }
}

package io.gridward.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;

/** Deletes messages when they have been kept long enough. Several nodes may do so: each takes what no other has in hand. */
@ApplicationScoped
class ForgettingMessages {

    private final Messages messages;
    private final InboxConfig config;
    private final Time time;

    ForgettingMessages(Messages messages, InboxConfig config, Time time) {
        this.messages = messages;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(config.lookEvery(), "delete old messages", vertx, this::forget);
    }

    void forget() {
        var now = time.now();
        int some;
        do {
            some = QuarkusTransaction.requiringNew()
                    .call(() -> messages.forget(now.minus(config.keepRead()), now.minus(config.keepUnread())));
        } while (some > 0);
    }
}

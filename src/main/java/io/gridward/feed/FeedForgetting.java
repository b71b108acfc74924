package io.gridward.feed;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;
import io.gridward.shared.transaction.Statements;

/** Deletes what was kept long enough, the oldest first. The outbox keeps everything: it is the audit trail. */
@ApplicationScoped
class FeedForgetting {

    private static final String LOCK = "feed-forgetting";
    private static final int TOGETHER = 5000;

    private static final String FORGET = """
            with oldest as (
                select position, published_at from feed_entry order by position limit ?),
            forgotten as (
                delete from feed_entry
                where position in (select position from oldest where published_at < ?)
                returning position),
            horizon as (
                update feed_horizon set position = greatest(position, (select max(f.position) from forgotten f))
                where exists (select from forgotten))
            select count(*) from forgotten
            """;

    private final Locks locks;
    private final Statements statements;
    private final FeedConfig config;
    private final Time time;

    FeedForgetting(Locks locks, Statements statements, FeedConfig config, Time time) {
        this.locks = locks;
        this.statements = statements;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(config.forgetEvery(), "forget old changes", vertx, this::forget);
    }

    void forget() {
        var before = time.now().minus(config.keep());
        long forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(() -> forgetSome(before));
        } while (forgotten == TOGETHER);
    }

    private long forgetSome(Instant before) {
        locks.acquire(LOCK);
        return statements.query(FORGET, row -> row.getLong(1), TOGETHER, before).get(0);
    }
}

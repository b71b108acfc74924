package io.gridward.feed;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.transaction.Locks;
import io.gridward.shared.transaction.Statements;

/**
 * Gives what is committed its place in the feed. On all nodes together one at a time, each in a transaction of its own, so
 * what is published later stands later. Why that is an order nobody falls behind: ADR 9.
 */
@ApplicationScoped
public class FeedPublishing {

    private static final String LOCK = "feed";
    private static final int TOGETHER = 5000;

    /** Of what has moved those are told first whom it has left. */
    private static final String PUBLISH = """
            with taken as (
                delete from feed_queue
                where number in (select number from feed_queue order by number limit ?)
                returning number, outbox_id, xid),
            published as (
                insert into feed_entry (outbox_id, xid, type, subject_id, area_code, moved_to, happened_at)
                select o.id, taken.xid, o.type, o.subject_id, told.area_code, told.moved_to, o.happened_at
                from taken
                join outbox o on o.id = taken.outbox_id
                cross join lateral (values
                    (1, o.former_area_code, o.area_code),
                    (2, o.area_code, null)) told (place, area_code, moved_to)
                where told.place = 2 or o.former_area_code is not null
                order by taken.number, told.place)
            select count(*) from taken
            """;

    private final Locks locks;
    private final Statements statements;

    FeedPublishing(Locks locks, Statements statements) {
        this.locks = locks;
        this.statements = statements;
    }

    /** Afterwards everything is published that was committed before. */
    public void publish() {
        if (isSomethingWaiting()) {
            long published;
            do {
                published = QuarkusTransaction.requiringNew().call(this::publishSome);
            } while (published == TOGETHER);
        }
    }

    /** Also true while another is about to publish the last of it: then there is somebody to wait for. */
    private boolean isSomethingWaiting() {
        return !statements
                .query("select number from feed_queue order by number limit 1", row -> row.getLong(1))
                .isEmpty();
    }

    private long publishSome() {
        // The statement after the lock sees what whoever held it before has published.
        locks.acquire(LOCK);
        return statements.query(PUBLISH, row -> row.getLong(1), TOGETHER).get(0);
    }
}

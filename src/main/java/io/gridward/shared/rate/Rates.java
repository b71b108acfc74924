package io.gridward.shared.rate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;

import static java.time.Duration.ofHours;

/** Takes from rates. Most of it happens in memory: the database is asked once for a fiftieth of a quota. */
@ApplicationScoped
public class Rates {

    private static final int MOST_LEASES = 50_000;

    private final SharedBuckets buckets;
    private final Time time;
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();

    Rates(SharedBuckets buckets, Time time) {
        this.buckets = buckets;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(ofHours(1), "forget full buckets", vertx, () -> buckets.forgetFull(time.now()));
    }

    /**
     * Takes one.
     *
     * @param who whose rate it is, among all of its name
     */
    public Standing take(Rate rate, String who) {
        return take(rate, who, () -> who, 1);
    }

    public Standing take(Rate rate, String who, long amount) {
        return take(rate, who, () -> who, amount);
    }

    /** @param stored stands for him in the database, where he must not be known */
    public Standing take(Rate rate, String who, Supplier<String> stored) {
        return take(rate, who, stored, 1);
    }

    /** What is left, without taking anything. */
    public Standing look(Rate rate, String who) {
        return take(rate, who, () -> who, 0);
    }

    /** Within a transaction on credit: a second connection beside the one it holds could wait for ever. */
    private Standing take(Rate rate, String who, Supplier<String> stored, long amount) {
        boolean onCredit = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        return lease(rate, who, stored).take(rate, amount, onCredit, time.now());
    }

    private Lease lease(Rate rate, String who, Supplier<String> stored) {
        String name = rate.name() + "/" + who;
        Lease known = leases.get(name);
        if (known != null) {
            return known;
        }
        if (leases.size() >= MOST_LEASES) {
            // What they hold is a fiftieth of each quota at most.
            leases.clear();
        }
        return leases.computeIfAbsent(name, unknown -> new Lease(rate.name() + "/" + stored.get(), buckets));
    }
}

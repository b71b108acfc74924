package io.gridward.shared.rate;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * This node's part of a shared bucket: it takes a chunk beforehand and hands it out without asking the database. What it
 * gives out it has taken before, so that all nodes together never give out more than there is.
 */
final class Lease {

    /** While there is nothing, a flood does not ask the database more often than this. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final String key;
    private final SharedBuckets buckets;

    private long held;
    private double left;
    private Instant askedAt = Instant.MIN;
    private long refused = Long.MAX_VALUE;
    private @Nullable Rate refusedOf;
    private Instant emptyUntil = Instant.MIN;

    Lease(String key, SharedBuckets buckets) {
        this.key = key;
        this.buckets = buckets;
    }

    /** @param onCredit gives it anyway and settles with the shared bucket the next time */
    synchronized Standing take(Rate rate, long amount, boolean onCredit, Instant now) {
        if (held < amount && !onCredit && !isHopeless(rate, amount, now)) {
            draw(rate, Math.min(amount - held, rate.quota()), now);
        }
        boolean enough = held >= amount || onCredit;
        if (enough) {
            // A debt of more than a bucket could never be settled.
            held = Math.max(held - amount, -rate.quota());
        }
        return standing(rate, amount, enough, now);
    }

    /** Buckets fill at a known speed and the others only take. A new rate is another matter. */
    private boolean isHopeless(Rate rate, long amount, Instant now) {
        return amount >= refused && rate.equals(refusedOf) && now.isBefore(emptyUntil);
    }

    private void draw(Rate rate, long needed, Instant now) {
        var drawn = buckets.draw(key, rate, needed, Math.min(rate.quota(), Math.max(needed, rate.chunk())), now);
        held += drawn.taken();
        left = drawn.left();
        askedAt = now;
        if (drawn.taken() == 0) {
            Duration wait = seconds((double) needed - left, rate);
            refused = needed + held;
            refusedOf = rate;
            emptyUntil = now.plus(wait.compareTo(PATIENCE) < 0 ? PATIENCE : wait);
        } else {
            refused = Long.MAX_VALUE;
        }
    }

    private Standing standing(Rate rate, long amount, boolean taken, Instant now) {
        double full = (double) rate.quota();
        double since = askedAt.equals(Instant.MIN)
                ? full
                : Duration.between(askedAt, now).toMillis() / 1000.0 * rate.perSecond();
        double shared = Math.min(full, left + Math.max(0.0, since));
        double remaining = Math.max(0, Math.min(full, held + shared));
        return new Standing(
                rate,
                taken,
                (long) remaining,
                wholeSeconds(full - remaining, rate),
                // Of what others take meanwhile this node knows nothing: who was refused waits in any case.
                taken ? 0 : Math.max(1, wholeSeconds((double) amount - remaining, rate)));
    }

    private static Duration seconds(double tokens, Rate rate) {
        return Duration.ofMillis((long) Math.ceil(1000 * tokens / rate.perSecond()));
    }

    private static long wholeSeconds(double tokens, Rate rate) {
        return tokens <= 0 ? 0 : (long) Math.ceil(tokens / rate.perSecond());
    }
}

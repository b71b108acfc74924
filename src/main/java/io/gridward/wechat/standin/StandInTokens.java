package io.gridward.wechat.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Stable access tokens: the same one until five minutes before it expires; then the next, and both are good. A forced one
 * ends its predecessor at once.
 */
final class StandInTokens {

    private static final Duration GOOD_FOR = Duration.ofHours(2);
    private static final Duration BOTH_GOOD = Duration.ofMinutes(5);
    private static final Duration BETWEEN_FORCED = Duration.ofSeconds(30);
    private static final int FORCED_A_DAY = 20;
    private static final int LENGTH = 512;

    private record Token(String text, Instant expiresAt) {}

    private final Clock clock;
    private @Nullable Token current;
    private @Nullable Token former;
    private @Nullable Instant forcedAt;
    private @Nullable LocalDate forcedOn;
    private int forcedToday;
    private int fetched;

    StandInTokens(Clock clock) {
        this.clock = clock;
    }

    /** What is given out now, and for how many seconds it is good. */
    StandInAnswer give(boolean force) {
        Instant now = clock.instant();
        fetched++;
        if (force) {
            countForced(now);
            former = null;
            current = fresh(now);
        } else if (current == null || !now.isBefore(current.expiresAt().minus(BOTH_GOOD))) {
            former = current;
            current = fresh(now);
        }
        var given = Objects.requireNonNull(current);
        return StandInAnswer.of("access_token", given.text())
                .with("expires_in", Duration.between(now, given.expiresAt()).toSeconds());
    }

    void require(@Nullable String token) {
        Token known = current != null && current.text().equals(token) ? current : former;
        if (known == null || !known.text().equals(token)) {
            throw new Refused(40001, "invalid credential, access_token is invalid or not latest");
        }
        if (!clock.instant().isBefore(known.expiresAt())) {
            throw new Refused(42001, "access_token expired");
        }
    }

    /** How often one was asked for. */
    int fetched() {
        return fetched;
    }

    /** As if somebody else had forced a new one. */
    void replace() {
        former = null;
        current = fresh(clock.instant());
    }

    /** As if two hours had gone by. */
    void expire() {
        if (current != null) {
            current = new Token(current.text(), clock.instant());
        }
    }

    private void countForced(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.ofHours(8));
        if (!today.equals(forcedOn)) {
            forcedOn = today;
            forcedToday = 0;
        }
        if (forcedAt != null && now.isBefore(forcedAt.plus(BETWEEN_FORCED))) {
            throw new Refused(45011, "api minute-quota reach limit, must slower");
        }
        if (forcedToday >= FORCED_A_DAY) {
            throw new Refused(45009, "reach max api daily quota limit");
        }
        forcedAt = now;
        forcedToday++;
    }

    private static Token fresh(Instant now) {
        return new Token(("stub_" + UUID.randomUUID()).repeat(LENGTH).substring(0, LENGTH), now.plus(GOOD_FOR));
    }
}

package io.gridward.shared.time;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Makes time-ordered ids, UUID version 7 (RFC 9562 §5.7): milliseconds first, then 74 random bits. */
@ApplicationScoped
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }

    /** The id in the text, or empty when it is none. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The id the client chose (an offline phone creates before it can ask), or a new one. */
    public UUID orNext(@Nullable UUID chosen) {
        return chosen != null ? chosen : next();
    }
}

package io.gridward.shared.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.idempotency")
public interface IdempotencyConfig {

    /** How long an answer is kept for repetition. */
    @WithDefault("24h")
    Duration lifetime();

    /** How often expired answers are removed that no new one has pushed out. */
    @WithDefault("1h")
    Duration cleanEvery();
}

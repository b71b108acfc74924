package io.gridward.identity;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Lifetimes of tokens and locks. */
@ConfigMapping(prefix = "gridward.identity")
interface IdentityConfig {

    /** How long an access token is good unless it is called back. */
    @WithDefault("PT15M")
    Duration accessTokenLifetime();

    @WithDefault("P30D")
    Duration refreshTokenLifetime();

    /** A phone that sends the same refresh twice within this time is refused, but not taken for a thief. */
    @WithDefault("PT10S")
    Duration refreshRace();

    @WithDefault("5")
    int failuresBeforeLock();

    @WithDefault("PT30M")
    Duration lock();
}

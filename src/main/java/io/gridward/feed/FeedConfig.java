package io.gridward.feed;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.feed")
public interface FeedConfig {

    /** How long changes can be read; who comes later reads everything anew. */
    @WithDefault("P30D")
    Duration keep();

    /** How often it is looked for changes that are kept no longer. */
    @WithDefault("PT1H")
    Duration forgetEvery();

    /** How often it is looked for changes to publish, and for those who wait. */
    @WithDefault("PT0.25S")
    Duration lookEvery();

    /** After how long without changes a stream shows that it is still there. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How many streams an account may have open at a time on one node. */
    @WithDefault("4")
    int streams();
}

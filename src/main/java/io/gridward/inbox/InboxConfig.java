package io.gridward.inbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.inbox")
public interface InboxConfig {

    /** How long a message is kept once it was read. */
    @WithDefault("P30D")
    Duration keepRead();

    /** How long one is kept that nobody reads. */
    @WithDefault("P180D")
    Duration keepUnread();

    /** How often it is looked whether some are to be deleted. */
    @WithDefault("PT1H")
    Duration lookEvery();
}

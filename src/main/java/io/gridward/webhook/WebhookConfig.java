package io.gridward.webhook;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.webhooks")
public interface WebhookConfig {

    /** For development: loopback and private addresses are spoken to, too. */
    @WithDefault("false")
    boolean privateAddressesAllowed();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How many deliveries a receiver is sent at a time. */
    @WithDefault("4")
    int together();

    /** How long a delivery is tried. */
    @WithDefault("24H")
    Duration tryFor();

    /** After how long without any success a webhook is switched off. */
    @WithDefault("3D")
    Duration failingAtMost();

    /** How long deliveries can be looked at and sent again. */
    @WithDefault("14D")
    Duration keep();

    /** How long the former secret signs beside the new one. */
    @WithDefault("24H")
    Duration overlap();

    /** How many webhooks an account may have. */
    @WithDefault("10")
    int most();

    /** How often it is looked for something to send. */
    @WithDefault("500ms")
    Duration poll();
}

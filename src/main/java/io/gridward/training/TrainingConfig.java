package io.gridward.training;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.training")
public interface TrainingConfig {

    /** How long after the start a sign-in is still in time. */
    @WithDefault("PT10M")
    Duration grace();

    /** How long before the start one may sign in. */
    @WithDefault("PT2H")
    Duration signInOpensBefore();
}

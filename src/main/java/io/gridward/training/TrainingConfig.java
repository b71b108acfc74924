package io.gridward.training;

import java.time.Duration;
import java.time.LocalTime;

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

    /** From when on the day before workers are told of what they have enrolled in. */
    @WithDefault("09:00")
    LocalTime remindFrom();

    /** How often it is looked whether somebody is to be told. */
    @WithDefault("PT10M")
    Duration lookEvery();
}

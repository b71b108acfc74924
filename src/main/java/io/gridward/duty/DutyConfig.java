package io.gridward.duty;

import java.time.Duration;
import java.time.LocalTime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.duty")
public interface DutyConfig {

    /** How often days whose tracks or records have grown are computed again. */
    @WithDefault("PT10S")
    Duration recountEvery();

    /** How often it is looked whether days have to be opened or locked. */
    @WithDefault("PT1M")
    Duration lookEvery();

    /** How many days are computed in one transaction. */
    @WithDefault("50")
    int recountTogether();

    /** When a day is locked, on the next working day. */
    @WithDefault("12:00")
    LocalTime lockAt();

    /** How long after the lock a worker may appeal. */
    @WithDefault("5")
    int appealWorkdays();
}

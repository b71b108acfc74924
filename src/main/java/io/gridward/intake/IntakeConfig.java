package io.gridward.intake;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.reports")
public interface IntakeConfig {

    /** How long a resident's name and number are kept after his matter has ended. */
    @WithDefault("P180D")
    Duration contactsKept();

    /** How many photos a report may have. */
    @WithDefault("4")
    int photosOfReport();

    /** Largest photo of a report. */
    @WithDefault("5M")
    MemorySize maxPhotoSize();

    /** How often it is looked for texts to be checked. */
    @WithDefault("PT2S")
    Duration checkTextsEvery();

    /** How long a text is tried: WeChat checks those of people who were in the mini-program in the last two hours. */
    @WithDefault("PT2H")
    Duration checkTextsFor();

    /** How often it is looked for those that are to be erased. */
    @WithDefault("PT1H")
    Duration lookEvery();
}

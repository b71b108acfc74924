package io.gridward.casework;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.cases.photos")
public interface CasePhotoConfig {

    /** Photos and documents of one case. */
    @WithDefault("20")
    int mostOfCase();

    /** How long a case that is over still takes them: the phone was without a signal. */
    @WithDefault("PT24H")
    Duration takenAfterClosing();
}

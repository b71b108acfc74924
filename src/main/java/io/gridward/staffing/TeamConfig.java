package io.gridward.staffing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The norm of a grid's team beside its one leader and one full-time worker (numbers: DOMAIN.md §1, six part-timers a grid). */
@ConfigMapping(prefix = "gridward.team")
public interface TeamConfig {

    @WithDefault("1")
    int minimumPartTimers();

    @WithDefault("30")
    int maximumPartTimers();

    @WithDefault("1")
    int minimumSupervisors();

    @WithDefault("2")
    int maximumSupervisors();
}

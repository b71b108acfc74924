package io.gridward.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.service")
public interface ServiceConfig {

    /** Within how many working days an opinion is to be answered. */
    @WithDefault("5")
    int opinionReplyWorkdays();
}

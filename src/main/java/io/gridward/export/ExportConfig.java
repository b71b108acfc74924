package io.gridward.export;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.exports")
public interface ExportConfig {

    /** How long a file can be downloaded. */
    @WithDefault("24H")
    Duration keep();

    /** Exports of one account that may wait or run at once. */
    @WithDefault("5")
    int mostUnfinished();

    /** How long an export may hold its moment of the database. */
    @WithDefault("2H")
    Duration longest();

    /** How long a node may be silent before another begins its export anew. */
    @WithDefault("30s")
    Duration lease();

    /** How often a node looks for an export that waits on another. */
    @WithDefault("2s")
    Duration poll();
}

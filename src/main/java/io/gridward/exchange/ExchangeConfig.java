package io.gridward.exchange;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.imports")
public interface ExchangeConfig {

    /** Largest file. */
    @WithDefault("200M")
    MemorySize maxFileSize();

    /** Largest XLSX when unpacked: its cells and texts, and all else, some of which is read whole. */
    @WithDefault("1G")
    MemorySize maxUnpackedSize();

    @WithDefault("64M")
    MemorySize maxOtherPartsSize();

    /** Rows that are taken in one transaction. */
    @WithDefault("500")
    int batchRows();

    /** How long a node may be silent before another goes on with its import. */
    @WithDefault("30s")
    Duration lease();

    /** How often a node looks for an import that waits on another. */
    @WithDefault("2s")
    Duration poll();

    /** How long a dry run may hold its one transaction. */
    @WithDefault("15M")
    Duration longestDryRun();

    /** How long the file and the outcomes of its rows are kept after the end. */
    @WithDefault("30D")
    Duration keep();

    /** Imports of one account that may wait or run at once. */
    @WithDefault("20")
    int mostUnfinished();
}

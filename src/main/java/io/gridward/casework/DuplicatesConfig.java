package io.gridward.casework;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two reports of one first-level category may be of one matter. */
@ConfigMapping(prefix = "gridward.duplicates")
public interface DuplicatesConfig {

    /** How far from each other they may be, in metres. */
    @WithDefault("100")
    int metres();

    /** The same where a category needs another distance, by its two digits. */
    Map<String, Integer> metresOf();

    /** How many days may lie between them. */
    @WithDefault("14")
    int days();
}

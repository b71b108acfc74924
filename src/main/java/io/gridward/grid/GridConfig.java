package io.gridward.grid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.boundary")
public interface GridConfig {

    /** How far two surveys of one border may differ, in metres. */
    @WithDefault("1")
    double overlapToleranceMetres();

    /** Most positions a boundary may have. */
    @WithDefault("100000")
    int maxPoints();
}

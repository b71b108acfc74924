package io.gridward.demo;

import org.locationtech.jts.geom.Geometry;

/**
 * A grid of the demo.
 *
 * @param code of the tile, asked for so often that it is kept
 * @param areaName of its village or community
 * @param townName of its street or town
 */
record DemoGrid(CountyTiling.Grid tile, String code, String areaName, String townName) {

    private static final int TOWN_DIGITS = 9;

    DemoGrid(CountyTiling.Grid tile, String areaName, String townName) {
        this(tile, tile.code(), areaName, townName);
    }

    String areaCode() {
        return tile.areaCode();
    }

    String townCode() {
        return tile.areaCode().substring(0, TOWN_DIGITS);
    }

    Geometry boundary() {
        return tile.boundary();
    }
}

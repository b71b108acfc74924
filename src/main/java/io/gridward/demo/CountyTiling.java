package io.gridward.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;

/**
 * Synthetic grids that tile the county. Real are the outline, the divisions and, roughly, where the towns lie; no grid
 * and no village border is. They have the number of 2019 and look plausible: no more.
 */
public final class CountyTiling {

    /** Grids of Cixi in 2019 (DOMAIN.md §14). */
    public static final int GRIDS = 1118;

    private CountyTiling() {}

    /**
     * @param areaCode village or community, 12 digits
     * @param sequence from 1 within the village, west to east
     * @param boundary polygon or multipolygon in WGS-84 on a grid of 1e-7 degrees
     */
    public record Grid(String areaCode, int sequence, Geometry boundary) {

        /** 15 digits (DOMAIN.md §3). */
        public String code() {
            return areaCode + "%03d".formatted(sequence);
        }
    }

    /**
     * Tiles the outline with {@value #GRIDS} grids, the same ones for the same arguments.
     *
     * @param outline of Cixi in WGS-84
     * @param divisionCodes of any level; every village and community under a street or town gets a grid or more
     * @return the grids in the order of their codes
     */
    public static List<Grid> tile(Geometry outline, Collection<String> divisionCodes, long seed) {
        var plan = CellPlan.draw(outline, divisionCodes, GRIDS, new SplittableRandom(seed));
        var cells = Mosaic.cut(outline, plan.stream().map(CellPlan::middle).toList());
        var byVillage = new TreeMap<String, List<Geometry>>();
        for (int i = 0; i < cells.size(); i++) {
            byVillage
                    .computeIfAbsent(plan.get(i).areaCode(), code -> new ArrayList<>())
                    .add(cells.get(i));
        }
        var grids = new ArrayList<Grid>();
        byVillage.forEach((areaCode, boundaries) -> grids.addAll(numbered(areaCode, boundaries)));
        return grids;
    }

    private static List<Grid> numbered(String areaCode, List<Geometry> boundaries) {
        var grids = new ArrayList<Grid>();
        boundaries.stream()
                .sorted(Comparator.comparingDouble(
                                (Geometry boundary) -> boundary.getCentroid().getX())
                        .thenComparing(boundary -> -boundary.getCentroid().getY()))
                .forEach(boundary -> grids.add(new Grid(areaCode, grids.size() + 1, boundary)));
        return grids;
    }
}

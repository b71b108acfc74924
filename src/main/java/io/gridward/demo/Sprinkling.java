package io.gridward.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Random spots inside the county, each with the town whose centre is nearest, denser towards that centre. */
final class Sprinkling {

    /** How many times denser spots lie at a centre than far out. */
    private static final double DENSEST = 6;

    /** Degrees from a centre at which its extra density has fallen to half; about 2 km. */
    private static final double TOWN_RADIUS = 0.018;

    private Sprinkling() {}

    /**
     * @param wanted how many spots for each town
     * @return the spots of each town, in the order of the towns
     */
    static List<List<Spot>> over(
            Geometry outline, List<TownCentre> towns, List<Integer> wanted, SplittableRandom random) {
        var inside = new IndexedPointInAreaLocator(outline);
        var centres = towns.stream().map(TownCentre::spot).toArray(Spot[]::new);
        var spots = new ArrayList<List<Spot>>();
        for (var town : towns) {
            if (inside.locate(new Coordinate(town.longitude(), town.latitude())) == Location.EXTERIOR) {
                throw new IllegalArgumentException("Town " + town.code() + " lies outside the outline");
            }
            spots.add(new ArrayList<>());
        }
        var box = outline.getEnvelopeInternal();
        int missing = wanted.stream().mapToInt(Integer::intValue).sum();
        while (missing > 0) {
            double longitude = random.nextDouble(box.getMinX(), box.getMaxX());
            double latitude = random.nextDouble(box.getMinY(), box.getMaxY());
            var spot = Spot.of(longitude, latitude);
            int town = spot.nearest(centres);
            if (spots.get(town).size() < wanted.get(town)
                    && random.nextDouble(DENSEST) < density(spot.distanceSquared(centres[town]))
                    && inside.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR) {
                spots.get(town).add(spot);
                missing--;
            }
        }
        return spots;
    }

    private static double density(double distanceSquared) {
        return 1 + (DENSEST - 1) / (1 + distanceSquared / (TOWN_RADIUS * TOWN_RADIUS));
    }
}

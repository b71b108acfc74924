package io.gridward.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Crooked cells of 17 points that share their borders, about as many as a province has grids. */
final class SyntheticProvince {

    private static final double WEST = 118;
    private static final double SOUTH = 27;
    private static final double STEP = 0.01;

    /** Border points between two corners, the first corner counted. */
    private static final int FINE = 4;

    private SyntheticProvince() {}

    static List<Geometry> cells(int columns, int rows) {
        var points = new Coordinate[columns * FINE + 1][rows * FINE + 1];
        var random = new SplittableRandom(1);
        double fine = STEP / FINE;
        for (int x = 0; x < points.length; x++) {
            for (int y = 0; y < points[x].length; y++) {
                points[x][y] = new CoordinateXY(
                        WEST + (x + random.nextDouble(-0.3, 0.3)) * fine,
                        SOUTH + (y + random.nextDouble(-0.3, 0.3)) * fine);
            }
        }
        var geometries = new GeometryFactory();
        var cells = new ArrayList<Geometry>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                cells.add(geometries.createPolygon(ring(points, column * FINE, row * FINE)));
            }
        }
        return cells;
    }

    private static Coordinate[] ring(Coordinate[][] points, int x, int y) {
        var ring = new Coordinate[4 * FINE + 1];
        for (int i = 0; i < FINE; i++) {
            ring[i] = points[x + i][y];
            ring[FINE + i] = points[x + FINE][y + i];
            ring[2 * FINE + i] = points[x + FINE - i][y + FINE];
            ring[3 * FINE + i] = points[x][y + FINE - i];
        }
        ring[4 * FINE] = ring[0];
        return ring;
    }
}

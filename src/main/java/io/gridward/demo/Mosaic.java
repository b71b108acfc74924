package io.gridward.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Cuts an outline into Voronoi cells that fit without gap or overlap.
 *
 * <p>The lines of the diagram and of the outline are noded together, on a grid of 1e-7 degrees, and the faces between
 * them handed out. So neighbours share every vertex exactly, which clipping cell by cell would not give.
 */
final class Mosaic {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);

    private final List<Polygon> faces;

    /** The cell each face belongs to. */
    private final int[] cellOf;

    /** The face that makes up most of each cell. */
    private final int[] mainFace;

    private Mosaic(Geometry outline, Spot[] middles) {
        faces = faces(outline, diagram(outline.getEnvelopeInternal(), middles));
        cellOf = new int[faces.size()];
        mainFace = new int[middles.length];
        Arrays.fill(mainFace, -1);
        for (int face = 0; face < cellOf.length; face++) {
            var inside = faces.get(face).getInteriorPoint().getCoordinate();
            int cell = Spot.of(inside.x, inside.y).nearest(middles);
            cellOf[face] = cell;
            int main = mainFace[cell];
            if (main < 0 || faces.get(face).getArea() > faces.get(main).getArea()) {
                mainFace[cell] = face;
            }
        }
    }

    /** @return one cell for each middle, in the same order */
    static List<Geometry> cut(Geometry outline, List<Spot> middles) {
        var mosaic = new Mosaic(outline, middles.toArray(Spot[]::new));
        mosaic.joinFragments();
        return mosaic.cells();
    }

    private static Geometry diagram(Envelope box, Spot[] middles) {
        var voronoi = new VoronoiDiagramBuilder();
        var sites = new ArrayList<>();
        for (var middle : middles) {
            sites.add(middle.onPlane());
        }
        voronoi.setSites(sites);
        var southWest = Spot.of(box.getMinX() - 0.1, box.getMinY() - 0.1);
        var northEast = Spot.of(box.getMaxX() + 0.1, box.getMaxY() + 0.1);
        voronoi.setClipEnvelope(new Envelope(southWest.onPlane(), northEast.onPlane()));
        return voronoi.getDiagram(GEOMETRIES);
    }

    @SuppressWarnings("unchecked")
    private static List<Polygon> faces(Geometry outline, Geometry diagram) {
        var lines = new ArrayList<Geometry>();
        lines.add(outline.getBoundary());
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            lines.add(inDegrees(diagram.getGeometryN(i)));
        }
        var polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(lines, SEVEN_DECIMALS));
        var inOutline = new IndexedPointInAreaLocator(outline);
        return ((Collection<Polygon>) polygonizer.getPolygons())
                .stream()
                        .filter(face -> inOutline.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR)
                        .toList();
    }

    private static Geometry inDegrees(Geometry cell) {
        return GEOMETRIES.createLineString(Stream.of(cell.getCoordinates())
                .map(corner -> new Spot(corner.x, corner.y))
                .map(corner -> new Coordinate(corner.longitude(), corner.latitude()))
                .toArray(Coordinate[]::new));
    }

    /**
     * Where a bay or a creek cuts pieces off a cell, they go to the neighbour with the longest common border. Islets
     * have no neighbour and stay with the nearest cell.
     */
    private void joinFragments() {
        var sides = sides();
        for (int face = 0; face < cellOf.length; face++) {
            if (mainFace[cellOf[face]] == face) {
                continue;
            }
            var borders = new HashMap<Integer, Double>();
            for (var side : edges(faces.get(face))) {
                // Each edge of each face is among them.
                for (int other : Objects.requireNonNull(sides.get(side))) {
                    if (mainFace[cellOf[other]] == other) {
                        borders.merge(cellOf[other], side.getLength(), Double::sum);
                    }
                }
            }
            int fragment = face;
            borders.entrySet().stream()
                    .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(longest -> cellOf[fragment] = longest.getKey());
        }
    }

    private Map<LineSegment, List<Integer>> sides() {
        var sides = new HashMap<LineSegment, List<Integer>>();
        for (int face = 0; face < cellOf.length; face++) {
            for (var edge : edges(faces.get(face))) {
                sides.computeIfAbsent(edge, key -> new ArrayList<>(2)).add(face);
            }
        }
        return sides;
    }

    private static List<LineSegment> edges(Polygon face) {
        var corners = face.getCoordinates();
        var edges = new ArrayList<LineSegment>();
        for (int i = 1; i < corners.length; i++) {
            var edge = new LineSegment(corners[i - 1], corners[i]);
            edge.normalize();
            edges.add(edge);
        }
        return edges;
    }

    private List<Geometry> cells() {
        var parts = new ArrayList<List<Polygon>>();
        for (int cell = 0; cell < mainFace.length; cell++) {
            parts.add(new ArrayList<>());
        }
        for (int face = 0; face < cellOf.length; face++) {
            parts.get(cellOf[face]).add(faces.get(face));
        }
        return parts.stream()
                .map(polygons ->
                        CoverageUnion.union(polygons.toArray(Polygon[]::new)).norm())
                .toList();
    }
}

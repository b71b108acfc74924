package io.gridward.shared.geo;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

/**
 * Reads a GeoJSON Polygon or MultiPolygon (RFC 7946) into a valid geometry in WGS-84, rounded to 1e-7 degrees.
 *
 * <p>Rings may run either way round and count as closed when their ends agree after rounding. A third number in a position, the altitude, is dropped; {@code bbox}, {@code crs}
 * and foreign members are not looked at, as the datum is said beside the geometry. Whatever the input, a refusal is a
 * {@link Problem} of a {@link GeoProblem}; positions at fault are named by JSON pointer.
 */
public final class GeoJsonReader {

    public static final int DEFAULT_MAX_POINTS = 100_000;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final int maxPoints;

    public GeoJsonReader() {
        this(DEFAULT_MAX_POINTS);
    }

    /** @param maxPoints most positions a geometry may have over all its rings */
    public GeoJsonReader(int maxPoints) {
        this.maxPoints = maxPoints;
    }

    /** Reads a geometry that is the whole request body. */
    public Geometry read(@Nullable JsonNode geometry, Datum datum) {
        return read(geometry, datum, "");
    }

    /** @param pointer JSON pointer of the geometry in the request body, for the errors */
    public Geometry read(@Nullable JsonNode geometry, Datum datum, String pointer) {
        var result = parse(geometry, datum, pointer);
        Validity.check(result, datum, pointer);
        return result;
    }

    /**
     * Reads a geometry and mends what is wrong with its topology, for coarse outlines published by others. What a
     * caller draws is refused instead: nobody but he knows what was meant.
     */
    public Geometry readMended(JsonNode geometry, Datum datum) {
        var mended = GeometryFixer.fix(parse(geometry, datum, ""));
        return GeometryPrecisionReducer.reduce(mended, SevenDecimals.PRECISION);
    }

    private Geometry parse(@Nullable JsonNode geometry, Datum datum, String pointer) {
        if (datum == null) {
            throw Problem.of(GeoProblem.DATUM_UNKNOWN).with("datum", "");
        }
        if (geometry == null || !geometry.isObject() || !geometry.path("type").isTextual()) {
            throw at(GeoProblem.GEOMETRY_MALFORMED, pointer, geometry);
        }
        var type = geometry.path("type").textValue();
        var coordinates = geometry.path("coordinates");
        var reading = new Reading(datum);
        return switch (type) {
            case "Polygon" -> reading.polygon(coordinates, pointer + "/coordinates");
            case "MultiPolygon" -> reading.multiPolygon(coordinates, pointer + "/coordinates");
            default -> throw Problem.of(GeoProblem.GEOMETRY_TYPE_UNSUPPORTED).with("geometryType", Excerpt.of(type));
        };
    }

    private static Problem at(ProblemKind kind, String pointer, @Nullable JsonNode value) {
        return Problem.of(kind, errors(kind, pointer, value)).with("pointer", pointer.isEmpty() ? "/" : pointer);
    }

    /** The detail shows the offending JSON itself, which needs no language. */
    private static List<FieldError> errors(ProblemKind kind, String pointer, @Nullable JsonNode value) {
        var shown = value == null || value.isMissingNode() ? "" : value.isContainerNode() ? "…" : value.asText();
        return List.of(new FieldError(pointer, kind.name(), Excerpt.of(shown)));
    }

    /** One reading: counts positions over all rings. Descends exactly as deep as the type says, never deeper. */
    private final class Reading {

        private final Datum datum;
        private int points;

        private Reading(Datum datum) {
            this.datum = datum;
        }

        private Geometry multiPolygon(JsonNode parts, String pointer) {
            requireItems(parts, pointer);
            var polygons = new ArrayList<Polygon>();
            for (int i = 0; i < parts.size(); i++) {
                polygons.add(polygon(parts.get(i), pointer + "/" + i));
            }
            return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        }

        private Polygon polygon(JsonNode rings, String pointer) {
            requireItems(rings, pointer);
            var shell = ring(rings.get(0), pointer + "/0");
            var holes = new ArrayList<LinearRing>();
            for (int i = 1; i < rings.size(); i++) {
                holes.add(ring(rings.get(i), pointer + "/" + i));
            }
            return GEOMETRIES.createPolygon(shell, holes.toArray(LinearRing[]::new));
        }

        private LinearRing ring(JsonNode positions, String pointer) {
            if (positions.size() > maxPoints - points) {
                throw Problem.of(GeoProblem.GEOMETRY_TOO_LARGE).with("limit", maxPoints);
            }
            if (!positions.isArray()
                    || !positions.isEmpty() && !positions.get(0).isArray()) {
                throw at(GeoProblem.GEOMETRY_MALFORMED, pointer, positions);
            }
            if (positions.size() < 4) {
                throw at(GeoProblem.RING_TOO_SHORT, pointer, positions);
            }
            points += positions.size();
            var coordinates = new Coordinate[positions.size()];
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = coordinate(positions.get(i), pointer, i);
            }
            if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
                throw at(GeoProblem.RING_OPEN, pointer, positions);
            }
            return GEOMETRIES.createLinearRing(coordinates);
        }

        private Coordinate coordinate(JsonNode position, String ring, int index) {
            if (!isPosition(position)) {
                throw at(GeoProblem.GEOMETRY_MALFORMED, ring + "/" + index, position);
            }
            double longitude = position.get(0).doubleValue();
            double latitude = position.get(1).doubleValue();
            if (!Position.onEarth(longitude, latitude)) {
                throw Position.refusal(longitude, latitude, List.of(ring + "/" + index));
            }
            if (datum != Datum.WGS84) {
                var converted = new Position(longitude, latitude, datum).toWgs84();
                longitude = converted.longitude();
                latitude = converted.latitude();
            }
            return new CoordinateXY(SevenDecimals.round(longitude), SevenDecimals.round(latitude));
        }

        private boolean isPosition(JsonNode position) {
            return position.isArray()
                    && (position.size() == 2 || position.size() == 3)
                    && position.get(0).isNumber()
                    && position.get(1).isNumber();
        }

        private void requireItems(JsonNode array, String pointer) {
            if (!array.isArray()) {
                throw at(GeoProblem.GEOMETRY_MALFORMED, pointer, array);
            }
            if (array.isEmpty()) {
                throw at(GeoProblem.GEOMETRY_EMPTY, pointer, array);
            }
        }
    }
}

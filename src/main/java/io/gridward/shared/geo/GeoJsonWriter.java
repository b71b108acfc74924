package io.gridward.shared.geo;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a polygon or multipolygon in WGS-84 as GeoJSON: outer rings counter-clockwise, holes clockwise (RFC 7946,
 * 3.1.6), degrees with at most 7 decimals.
 */
public final class GeoJsonWriter {

    private GeoJsonWriter() {}

    /** Writes the geometry as the generator's next value; for many and large shapes. */
    public static void write(Geometry geometry, JsonGenerator out) throws IOException {
        var number = new char[SevenDecimals.MAX_LENGTH];
        out.writeStartObject();
        out.writeStringField("type", type(geometry));
        out.writeFieldName("coordinates");
        if (geometry instanceof MultiPolygon) {
            out.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writePolygon((Polygon) geometry.getGeometryN(i), out, number);
            }
            out.writeEndArray();
        } else {
            writePolygon((Polygon) geometry, out, number);
        }
        out.writeEndObject();
    }

    /** The same as a tree; for single shapes. */
    public static ObjectNode toNode(Geometry geometry) {
        var node = JsonNodeFactory.instance.objectNode().put("type", type(geometry));
        if (geometry instanceof MultiPolygon) {
            var parts = node.putArray("coordinates");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addPolygon((Polygon) geometry.getGeometryN(i), parts.addArray());
            }
        } else {
            addPolygon((Polygon) geometry, node.putArray("coordinates"));
        }
        return node;
    }

    private static String type(Geometry geometry) {
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            return geometry.getGeometryType();
        }
        throw new IllegalArgumentException("A boundary is polygonal, not " + geometry.getGeometryType());
    }

    private static void writePolygon(Polygon polygon, JsonGenerator out, char[] number) throws IOException {
        out.writeStartArray();
        if (!polygon.isEmpty()) {
            writeRing(ordered(polygon.getExteriorRing(), true), out, number);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writeRing(ordered(polygon.getInteriorRingN(i), false), out, number);
            }
        }
        out.writeEndArray();
    }

    private static void writeRing(CoordinateSequence ring, JsonGenerator out, char[] number) throws IOException {
        out.writeStartArray();
        for (int i = 0; i < ring.size(); i++) {
            out.writeStartArray();
            out.writeNumber(number, 0, SevenDecimals.write(ring.getX(i), number));
            out.writeNumber(number, 0, SevenDecimals.write(ring.getY(i), number));
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static void addPolygon(Polygon polygon, ArrayNode rings) {
        if (!polygon.isEmpty()) {
            addRing(ordered(polygon.getExteriorRing(), true), rings.addArray());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                addRing(ordered(polygon.getInteriorRingN(i), false), rings.addArray());
            }
        }
    }

    private static void addRing(CoordinateSequence ring, ArrayNode positions) {
        for (int i = 0; i < ring.size(); i++) {
            positions
                    .addArray()
                    .add(DecimalNode.valueOf(SevenDecimals.decimal(ring.getX(i))))
                    .add(DecimalNode.valueOf(SevenDecimals.decimal(ring.getY(i))));
        }
    }

    private static CoordinateSequence ordered(LinearRing ring, boolean counterClockwise) {
        var turn = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise ? ring : ring.reverse();
        return turn.getCoordinateSequence();
    }
}

package io.gridward.shared.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GeoJsonReaderTest {

    private static final String SQUARE = "[[121,30],[121.1,30],[121.1,30.1],[121,30.1],[121,30]]";

    @Test
    void reads_a_polygon_with_a_hole() {
        var hole = "[[121.02,30.02],[121.05,30.02],[121.05,30.05],[121.02,30.02]]";
        var geometry = read(polygon(SQUARE + "," + hole));
        assertThat(geometry.toText())
                .isEqualTo("POLYGON ((121 30, 121.1 30, 121.1 30.1, 121 30.1, 121 30),"
                        + " (121.02 30.02, 121.05 30.02, 121.05 30.05, 121.02 30.02))");
    }

    @Test
    void reads_a_multipolygon_and_drops_altitude_and_foreign_members() {
        var geometry = read(
                "{\"type\":\"MultiPolygon\",\"bbox\":[0,0,1,1],\"crs\":null,\"x\":{},\"coordinates\":[["
                        + "[[121,30,5],[121.1,30,5],[121.1,30.1,-1e9],[121,30,5]]],[[[122,30],[122.1,30],[122.1,30.1],[122,30]]]]}");
        assertThat(geometry.getNumGeometries()).isEqualTo(2);
        assertThat(geometry.getCoordinate().getZ()).isNaN();
    }

    @Test
    void converts_from_gcj02() {
        var displaced = Position.wgs84(121, 30).to(Datum.GCJ02);
        var corner = "[" + displaced.longitude() + "," + displaced.latitude() + "]";
        var ring = "[" + corner + ",[121.1,30],[121.1,30.1]," + corner + "]";
        var first = new GeoJsonReader().read(json(polygon(ring)), Datum.GCJ02).getCoordinate();
        assertThat(first.x).isCloseTo(121, within(1e-7));
        assertThat(first.y).isCloseTo(30, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "\"Polygon\"",
                "{}",
                "{\"type\":null}",
                "{\"type\":[\"Polygon\"]}",
                "{\"type\":\"Polygon\"}",
                "{\"type\":\"Polygon\",\"coordinates\":null}",
                "{\"type\":\"Polygon\",\"coordinates\":{}}",
                "{\"type\":\"Polygon\",\"coordinates\":\"x\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[null]}",
                "{\"type\":\"Polygon\",\"coordinates\":[1,2,3,4]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[1,2,3,4]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[],[],[],[]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[121],[121],[121],[121]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"121\",\"30\"],[1,2],[3,4],[1,2]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[121,30,1,1],[1,2],[3,4],[1,2]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[true,30],[1,2],[3,4],[1,2]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[121,30],[122,30],[122,31],[121,30]]]}"
            })
    void refuses_what_is_not_geojson(String text) {
        refused(text, GeoProblem.GEOMETRY_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point", "polygon", "Feature", "FeatureCollection", "GeometryCollection", "多边形", ""})
    void refuses_other_types(String type) {
        var refusal = refused("{\"type\":\"" + type + "\"}", GeoProblem.GEOMETRY_TYPE_UNSUPPORTED);
        assertThat(refusal.fields()).containsEntry("type", "/problems/geometry-type-unsupported");
        assertThat(refusal.detail()).contains("\"" + type + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[]]}"
            })
    void refuses_empty_shapes(String text) {
        refused(text, GeoProblem.GEOMETRY_EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | RING_TOO_SHORT",
                "[[121,30],[122,30],[121,30]] | RING_TOO_SHORT",
                "[[121,30],[122,30],[121,30],[121,30]] | RING_TOO_SHORT",
                "[[121,30],[121,30],[121,30],[121,30]] | RING_TOO_SHORT",
                "[[121,30],[122,30],[122,31],[121,31]] | RING_OPEN",
                "[[121,30],[122,31],[122,30],[121,31],[121,30]] | GEOMETRY_SELF_INTERSECTS",
                "[[121,30],[122,30],[121.5,30],[121,30]] | GEOMETRY_SELF_INTERSECTS",
                "[[121,30],[122,30],[122,31],[121.5,30],[121,31],[121,30]] | GEOMETRY_SELF_INTERSECTS",
                "[[30,121],[30,122],[31,122],[30,121]] | COORDINATES_SWAPPED",
                "[[200,100],[30,122],[31,122],[30,121]] | COORDINATE_OFF_EARTH",
                "[[121,30],[1e308,30],[122,31],[121,30]] | COORDINATE_OFF_EARTH",
                "[[121,30],[1e999,30],[122,31],[121,30]] | COORDINATE_OFF_EARTH",
            })
    void refuses_bad_rings(String ring, GeoProblem kind) {
        refused(polygon(ring), kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[125,30],[125.1,30],[125.1,30.1],[125,30]] | HOLE_OUTSIDE_SHELL",
                "[[121.02,30.02],[121.05,30.02],[121.05,30.2],[121.02,30.02]] | GEOMETRY_SELF_INTERSECTS",
                SQUARE + " | GEOMETRY_SELF_INTERSECTS",
                "[[121.02,30.02],[121.08,30.02],[121.08,30.08],[121.02,30.02]],"
                        + "[[121.06,30.03],[121.07,30.03],[121.07,30.04],[121.06,30.03]] | GEOMETRY_INVALID",
            })
    void refuses_bad_holes(String holes, GeoProblem kind) {
        refused(polygon(SQUARE + "," + holes), kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {SQUARE, "[[121.02,30.02],[121.05,30.02],[121.05,30.05],[121.02,30.02]]"})
    void refuses_overlapping_parts(String second) {
        var text = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[" + second + "]]}";
        assertThat(Refusal.of(() -> read(text)).kind())
                .isIn(GeoProblem.GEOMETRY_SELF_INTERSECTS, GeoProblem.GEOMETRY_INVALID);
    }

    @Test
    void says_where_it_intersects_in_the_datum_of_the_caller() {
        var bowTie = json(polygon("[[121,30],[122,31],[122,30],[121,31],[121,30]]"));
        var wgs84 = Refusal.of(() -> new GeoJsonReader().read(bowTie, Datum.WGS84));
        assertThat(wgs84.detail()).contains("longitude 121.5, latitude 30.5");
        var gcj02 = Refusal.of(() -> new GeoJsonReader().read(bowTie, Datum.GCJ02));
        assertThat(Double.parseDouble(gcj02.fields().get("longitude").toString()))
                .isCloseTo(121.5, within(1e-3));
        assertThat(Double.parseDouble(gcj02.fields().get("latitude").toString()))
                .isCloseTo(30.5, within(1e-3));
    }

    @Test
    void mends_what_others_published() {
        var bowTie = json(polygon("[[121,30],[122,31],[122,30],[121,31],[121,30]]"));
        var mended = new GeoJsonReader().readMended(bowTie, Datum.WGS84);
        assertThat(mended.isValid()).isTrue();
        assertThat(mended.getNumGeometries()).isEqualTo(2);
        var refusal = Refusal.of(() -> new GeoJsonReader().readMended(json("{}"), Datum.WGS84));
        assertThat(refusal.kind()).isEqualTo(GeoProblem.GEOMETRY_MALFORMED);
    }

    @Test
    void points_at_the_position_at_fault() {
        var text = json("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE
                + "],[[[121,31],[122,31],[31,122],[121,31]]]]}");
        var refusal = Refusal.of(() -> new GeoJsonReader().read(text, Datum.WGS84, "/boundary"));
        assertThat(refusal.pointer()).isEqualTo("/boundary/coordinates/1/0/2");
    }

    @Test
    void counts_points_over_all_rings() {
        var text = json("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE
                + "],[[[121,31],[122,31],[122,32],[121,31]]]]}");
        assertThat(new GeoJsonReader(9).read(text, Datum.WGS84).getNumPoints()).isEqualTo(9);
        var refusal = Refusal.of(() -> new GeoJsonReader(8).read(text, Datum.WGS84));
        assertThat(refusal.kind()).isEqualTo(GeoProblem.GEOMETRY_TOO_LARGE);
        assertThat(refusal.detail()).contains("8");
    }

    private static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    }

    private static Refusal refused(String text, GeoProblem kind) {
        var refusal = Refusal.of(() -> read(text));
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.detail()).doesNotContain("{", "null");
        return refusal;
    }

    private static Geometry read(String text) {
        return new GeoJsonReader().read(json(text), Datum.WGS84);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

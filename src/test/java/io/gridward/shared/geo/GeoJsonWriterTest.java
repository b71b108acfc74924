package io.gridward.shared.geo;

import java.io.IOException;
import java.io.StringWriter;
import java.util.SplittableRandom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;

class GeoJsonWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void turns_rings_as_rfc_7946_says() throws Exception {
        var clockwise = wkt("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))");
        assertThat(streamed(clockwise))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]}");
    }

    @Test
    void writes_multipolygons_plainly() throws Exception {
        var geometry = wkt("MULTIPOLYGON (((100 -0.0000001, 121.5 1, 180 20, 100 -0.0000001)),"
                + "((-120.1234567 10, -100 10.00000004, -100 11, -120.1234567 10)))");
        assertThat(streamed(geometry))
                .isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":"
                        + "[[[[100,-0.0000001],[121.5,1],[180,20],[100,-0.0000001]]],"
                        + "[[[-120.1234567,10],[-100,10],[-100,11],[-120.1234567,10]]]]}");
    }

    @Test
    void tree_and_stream_agree_and_reading_back_changes_nothing() throws IOException {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 2_000; i++) {
            double longitude = random.nextDouble(-179, 179);
            double latitude = random.nextDouble(-89, 88);
            var a = new Coordinate(longitude, latitude);
            var b = new Coordinate(longitude + random.nextDouble(0.001, 1), latitude);
            var c = new Coordinate(longitude, latitude + random.nextDouble(0.001, 1));
            var triangle = new GeometryFactory()
                    .createPolygon(
                            random.nextBoolean() ? new Coordinate[] {a, b, c, a} : new Coordinate[] {a, c, b, a});
            var text = streamed(triangle);
            var read = new GeoJsonReader().read(JSON.readTree(text), Datum.WGS84);
            assertThat(streamed(read)).isEqualTo(text);
            var fromTree = new GeoJsonReader().read(GeoJsonWriter.toNode(triangle), Datum.WGS84);
            assertThat(fromTree.equalsExact(read)).isTrue();
            var reread = new GeoJsonReader()
                    .read(JSON.readTree(GeoJsonWriter.toNode(read).toString()), Datum.WGS84);
            assertThat(reread.equalsExact(read)).isTrue();
            assertThat(Wkb.read(Wkb.write(read)).equalsExact(read)).isTrue();
        }
    }

    private static String streamed(Geometry geometry) throws IOException {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            GeoJsonWriter.write(geometry, out);
        }
        return text.toString();
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}

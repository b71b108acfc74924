package io.gridward.demo;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoJsonReader;
import io.gridward.shared.geo.GeoJsonWriter;
import io.gridward.shared.geo.Geodesy;

import static org.assertj.core.api.Assertions.assertThat;

class CountyOutlineTest {

    @Test
    void is_a_valid_mainland_with_islets_and_no_holes() {
        var outline = CountyOutline.read();
        assertThat(outline.isValid()).isTrue();
        assertThat(outline.getNumGeometries()).isEqualTo(6);
        assertThat(Geodesy.area(outline)).isBetween(1.48e9, 1.50e9);
        for (int i = 0; i < 6; i++) {
            assertThat(((Polygon) outline.getGeometryN(i)).getNumInteriorRing()).isZero();
        }
    }

    @Test
    void may_be_sent_to_our_own_door() {
        var outline = CountyOutline.read();
        var read = new GeoJsonReader().read(GeoJsonWriter.toNode(outline), Datum.WGS84);
        assertThat((Object) read.norm()).isEqualTo(outline.norm());
    }
}

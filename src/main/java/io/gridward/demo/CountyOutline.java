package io.gridward.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoJsonReader;

/**
 * The outline of Cixi, tidal flats included, from {@code reference/cixi-boundary.geojson}. Its source does not say the
 * datum; like all Chinese web maps it is taken for GCJ-02. The ring of the mainland touches itself in places and is mended;
 * the hole of half a hectare this leaves is filled.
 */
public final class CountyOutline {

    private static final String RESOURCE = "/reference/cixi-boundary.geojson";

    private CountyOutline() {}

    /** A multipolygon in WGS-84: the mainland and five islets. */
    public static Geometry read() {
        try (var stream = CountyOutline.class.getResourceAsStream(RESOURCE)) {
            var feature = new ObjectMapper().readTree(stream).path("features").path(0);
            return filled(new GeoJsonReader().readMended(feature.path("geometry"), Datum.GCJ02));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geometry filled(Geometry outline) {
        var geometries = outline.getFactory();
        var parts = new Polygon[outline.getNumGeometries()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = geometries.createPolygon(((Polygon) outline.getGeometryN(i)).getExteriorRing());
        }
        return geometries.createMultiPolygon(parts);
    }
}

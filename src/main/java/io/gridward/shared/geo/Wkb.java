package io.gridward.shared.geo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as well-known binary (OGC 06-103r4): two dimensions, big-endian, no SRID; the datum is WGS-84 throughout. */
public final class Wkb {

    private Wkb() {}

    public static byte[] write(Geometry geometry) {
        return new WKBWriter(2).write(geometry);
    }

    /** @throws IllegalArgumentException when the bytes are not WKB: they are our own, so that is a fault, not a refusal */
    public static Geometry read(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Stored geometry is not readable", e);
        }
    }
}

package io.gridward.shared.geo;

/** GeoJSON as RFC 7946 has it. */
public final class GeoJson {

    public static final String TYPE = "application/geo+json";

    private GeoJson() {}
}

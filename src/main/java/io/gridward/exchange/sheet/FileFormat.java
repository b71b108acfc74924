package io.gridward.exchange.sheet;

import io.gridward.shared.geo.GeoJson;

/** What a file of rows may be. */
public enum FileFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A FeatureCollection, a row a feature. */
    GEOJSON(GeoJson.TYPE, "geojson");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}

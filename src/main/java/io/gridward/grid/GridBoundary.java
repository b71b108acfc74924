package io.gridward.grid;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.geo.Wkb;

/** The boundary of a grid during one period. Only its end is ever set later. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class GridBoundary {

    @Id
    private UUID id;

    private UUID gridId;
    private Instant validFrom;
    private @Nullable Instant validTo;
    private byte[] geometry;
    private double west;
    private double south;
    private double east;
    private double north;
    private long areaSquareMetres;

    @Enumerated(EnumType.STRING)
    private Datum originalDatum;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String original;

    private Instant createdAt;

    protected GridBoundary() {}

    /**
     * @param geometry valid polygonal geometry in WGS-84
     * @param original the GeoJSON as it was sent; null when it was in WGS-84
     */
    GridBoundary(
            UUID id,
            UUID gridId,
            Instant validFrom,
            Geometry geometry,
            Datum datum,
            @Nullable String original,
            Instant now) {
        var box = geometry.getEnvelopeInternal();
        this.id = id;
        this.gridId = gridId;
        this.validFrom = validFrom;
        this.geometry = Wkb.write(geometry);
        this.west = box.getMinX();
        this.south = box.getMinY();
        this.east = box.getMaxX();
        this.north = box.getMaxY();
        this.areaSquareMetres = Math.round(Geodesy.area(geometry));
        this.originalDatum = datum;
        this.original = original;
        this.createdAt = now;
    }

    void end(Instant at) {
        validTo = at;
    }

    UUID id() {
        return id;
    }

    UUID gridId() {
        return gridId;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Nullable
    Instant validTo() {
        return validTo;
    }

    Geometry geometry() {
        return Wkb.read(geometry);
    }

    long areaSquareMetres() {
        return areaSquareMetres;
    }
}

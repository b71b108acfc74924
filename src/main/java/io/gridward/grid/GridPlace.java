package io.gridward.grid;

import java.util.Objects;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/** Where something is: the place as it was given, the same in WGS-84, and whose grid that was. Part of what is there. */
@MappedSuperclass
public abstract class GridPlace {

    private double givenLongitude;
    private double givenLatitude;

    @Enumerated(EnumType.STRING)
    private Datum givenDatum;

    private @Nullable Double accuracyMetres;
    private double longitude;
    private double latitude;
    private @Nullable String gridCode;

    /** Grid code, or the county's where there is no grid: by it the thing is within someone's reach. */
    private String reachCode;

    protected GridPlace() {}

    /**
     * @param gridCode null outside every grid
     * @param county code of the county, which keeps what is in no grid
     */
    protected GridPlace(Position given, @Nullable Double accuracyMetres, @Nullable String gridCode, String county) {
        Position wgs84 = given.toWgs84();
        this.givenLongitude = given.longitude();
        this.givenLatitude = given.latitude();
        this.givenDatum = given.datum();
        this.accuracyMetres = accuracyMetres;
        this.longitude = wgs84.longitude();
        this.latitude = wgs84.latitude();
        this.gridCode = gridCode;
        this.reachCode = gridCode == null ? county : gridCode;
    }

    public boolean isAsGiven(Position position, @Nullable Double accuracy) {
        return given().equals(position) && Objects.equals(accuracyMetres, accuracy);
    }

    public Position given() {
        return new Position(givenLongitude, givenLatitude, givenDatum);
    }

    public Position wgs84() {
        return Position.wgs84(longitude, latitude);
    }

    public @Nullable Double accuracyMetres() {
        return accuracyMetres;
    }

    public @Nullable String gridCode() {
        return gridCode;
    }

    public String reachCode() {
        return reachCode;
    }
}

package io.gridward.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/** Where a case is: the place as it was given, the same in WGS-84, and whose area that was. */
@Embeddable
@SuppressWarnings("UnusedVariable") // the town is read by queries only
class CaseLocation {

    private static final int AREA_DIGITS = 12;

    private double givenLongitude;
    private double givenLatitude;

    @Enumerated(EnumType.STRING)
    private Datum givenDatum;

    private @Nullable Double accuracyMetres;
    private double longitude;
    private double latitude;
    private @Nullable String gridCode;
    private String areaCode;

    /** Grid code, or the county's where there is no grid: by it the case is within someone's reach. */
    private String reachCode;

    /** The first nine digits of {@link #reachCode}, kept by the database for the lists of a town. */
    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    protected CaseLocation() {}

    /**
     * @param gridCode null outside every grid
     * @param county code of the county, which keeps what is in no grid
     */
    CaseLocation(Position given, @Nullable Double accuracyMetres, @Nullable String gridCode, String county) {
        Position wgs84 = given.toWgs84();
        this.givenLongitude = given.longitude();
        this.givenLatitude = given.latitude();
        this.givenDatum = given.datum();
        this.accuracyMetres = accuracyMetres;
        this.longitude = wgs84.longitude();
        this.latitude = wgs84.latitude();
        this.gridCode = gridCode;
        this.areaCode = gridCode == null ? county : gridCode.substring(0, AREA_DIGITS);
        this.reachCode = gridCode == null ? county : gridCode;
    }

    boolean isAsGiven(ReportedPlace place) {
        return given().equals(place.position()) && java.util.Objects.equals(accuracyMetres, place.accuracyMetres());
    }

    Position given() {
        return new Position(givenLongitude, givenLatitude, givenDatum);
    }

    Position wgs84() {
        return Position.wgs84(longitude, latitude);
    }

    @Nullable
    Double accuracyMetres() {
        return accuracyMetres;
    }

    @Nullable
    String gridCode() {
        return gridCode;
    }

    String areaCode() {
        return areaCode;
    }

    String reachCode() {
        return reachCode;
    }
}

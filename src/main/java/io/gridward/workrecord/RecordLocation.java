package io.gridward.workrecord;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/** Where a record was made: the place as it was given, the same in WGS-84, and whose grid that was. */
@Embeddable
@SuppressWarnings("UnusedVariable") // area and town are read by queries only
class RecordLocation {

    private double givenLongitude;
    private double givenLatitude;

    @Enumerated(EnumType.STRING)
    private Datum givenDatum;

    private @Nullable Double accuracyMetres;
    private double longitude;
    private double latitude;
    private @Nullable String gridCode;
    private String reachCode;
    private boolean inside;

    /** The first digits of {@link #reachCode}, kept by the database for the lists of a village and a town. */
    @Column(insertable = false, updatable = false)
    private @Nullable String areaCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    protected RecordLocation() {}

    /**
     * @param gridCode null outside every grid
     * @param inside whether it is a grid the worker had then
     * @param county code of the county, which keeps what is in no grid
     */
    RecordLocation(RecordedPlace given, @Nullable String gridCode, boolean inside, String county) {
        var position = given.position();
        var wgs84 = position.toWgs84();
        this.givenLongitude = position.longitude();
        this.givenLatitude = position.latitude();
        this.givenDatum = position.datum();
        this.accuracyMetres = given.accuracyMetres();
        this.longitude = wgs84.longitude();
        this.latitude = wgs84.latitude();
        this.gridCode = gridCode;
        this.reachCode = gridCode == null ? county : gridCode;
        this.inside = inside;
    }

    boolean isAsGiven(RecordedPlace place) {
        return given().equals(place.position()) && Objects.equals(accuracyMetres, place.accuracyMetres());
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

    String reachCode() {
        return reachCode;
    }

    boolean isInside() {
        return inside;
    }
}

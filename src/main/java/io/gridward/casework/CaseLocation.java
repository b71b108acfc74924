package io.gridward.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridPlace;
import io.gridward.shared.geo.Position;

/** Where a case is, and whose area that was. */
@Embeddable
@SuppressWarnings("UnusedVariable") // the town is read by queries only
class CaseLocation extends GridPlace {

    private static final int AREA_DIGITS = 12;

    private String areaCode;

    /** The first nine digits of the code by which it is within reach, kept by the database for the lists of a town. */
    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    protected CaseLocation() {}

    /**
     * @param gridCode null outside every grid
     * @param county code of the county, which keeps what is in no grid
     */
    CaseLocation(Position given, @Nullable Double accuracyMetres, @Nullable String gridCode, String county) {
        super(given, accuracyMetres, gridCode, county);
        this.areaCode = gridCode == null ? county : gridCode.substring(0, AREA_DIGITS);
    }

    boolean isAsGiven(ReportedPlace place) {
        return isAsGiven(place.position(), place.accuracyMetres());
    }

    String areaCode() {
        return areaCode;
    }
}

package io.gridward.workrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridPlace;

/** Where a record was made, and whether that was in a grid the worker had. */
@Embeddable
@SuppressWarnings("UnusedVariable") // area and town are read by queries only
class RecordLocation extends GridPlace {

    private boolean inside;

    /** The first digits of the code by which it is within reach, kept by the database for the lists of a village and a town. */
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
        super(given.position(), given.accuracyMetres(), gridCode, county);
        this.inside = inside;
    }

    boolean isAsGiven(RecordedPlace place) {
        return isAsGiven(place.position(), place.accuracyMetres());
    }

    boolean isInside() {
        return inside;
    }
}

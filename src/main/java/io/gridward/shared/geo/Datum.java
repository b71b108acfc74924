package io.gridward.shared.geo;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** The datum a coordinate is given in. Chinese phones and maps speak GCJ-02, which lies about 500 m off in Cixi. */
public enum Datum {
    WGS84,
    GCJ02;

    /**
     * Reads the datum a caller names. Nothing is assumed: a wrong guess puts a point into another grid.
     *
     * @throws Problem DATUM_UNKNOWN when it is missing or not one of the names above
     */
    @JsonCreator
    public static Datum of(@Nullable String name) {
        for (var datum : values()) {
            if (datum.name().equals(name)) {
                return datum;
            }
        }
        throw Problem.of(GeoProblem.DATUM_UNKNOWN).with("datum", name == null ? "" : Excerpt.of(name));
    }
}

package io.gridward.workrecord;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/**
 * @param datum what the degrees refer to; required, never guessed
 * @param accuracyMetres radius within which the phone believes to be
 */
public record RecordedPlace(
        @NotNull Double longitude,
        @NotNull Double latitude,
        Datum datum,
        @DecimalMin("0") @DecimalMax("1000000") @Nullable Double accuracyMetres) {

    Position position() {
        return new Position(longitude, latitude, datum);
    }
}

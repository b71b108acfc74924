package io.gridward.casework;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/**
 * @param datum what the degrees refer to; required, never guessed
 * @param accuracyMetres radius within which the phone believes to be
 */
@Input("CasePlaceInput")
public record ReportedPlace(
        @NonNull @NotNull Double longitude,
        @NonNull @NotNull Double latitude,
        @NonNull Datum datum,
        @DecimalMin("0") @DecimalMax("1000000") @Nullable Double accuracyMetres) {

    Position position() {
        return new Position(longitude, latitude, datum);
    }
}

package io.gridward.casework;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/**
 * A place as others see it.
 *
 * @param accuracyMetres radius within which the phone believed to be
 */
public record CasePlace(
        @NonNull double longitude,
        @NonNull double latitude,
        @NonNull Datum datum,
        @Nullable Double accuracyMetres) {

    static CasePlace of(Position position, @Nullable Double accuracyMetres) {
        return new CasePlace(position.longitude(), position.latitude(), position.datum(), accuracyMetres);
    }
}

package io.gridward.workrecord;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/**
 * A place as others see it.
 *
 * @param accuracyMetres radius within which the phone believed to be
 */
@RegisterForReflection
public record RecordPlace(
        @NonNull double longitude,
        @NonNull double latitude,
        @NonNull Datum datum,
        @Nullable Double accuracyMetres) {

    static RecordPlace of(Position position, @Nullable Double accuracyMetres) {
        return new RecordPlace(position.longitude(), position.latitude(), position.datum(), accuracyMetres);
    }
}

package io.gridward.workrecord;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a record. What the camera told is no part of the file any more; nobody vouches for it.
 *
 * @param sha256 of the file, in hex
 * @param takenAt by the camera
 * @param takenLongitude by the camera, degrees in WGS-84, and so the latitude
 */
@Name("RecordPhoto")
@RegisterForReflection
public record RecordPhotoView(
        @NonNull @Id String id,
        @NonNull String mediaType,
        @NonNull int width,
        @NonNull int height,
        @NonNull int bytes,
        @NonNull String sha256,
        @Nullable Instant takenAt,
        @Nullable Double takenLongitude,
        @Nullable Double takenLatitude,
        @NonNull Instant receivedAt) {

    static RecordPhotoView from(RecordPhoto photo) {
        return new RecordPhotoView(
                photo.id().toString(),
                photo.type().mediaType(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.sha256(),
                photo.takenAt(),
                photo.takenLongitude(),
                photo.takenLatitude(),
                photo.receivedAt());
    }
}

package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A photo of a case, or a document. What the camera told is no part of the file any more; nobody vouches for it.
 *
 * @param stepSeq the step that was the last when it was taken in
 * @param sha256 of the file, in hex
 * @param width null for a document, and so the height
 * @param takenAt by the camera
 * @param takenLongitude by the camera, degrees in WGS-84, and so the latitude
 */
@Name("CasePhoto")
@Description("A photo of a case, or a document")
@RegisterForReflection
public record CasePhotoView(
        @NonNull @Id String id,
        @NonNull @Id String caseId,
        @NonNull int stepSeq,
        @NonNull CasePhotoKind kind,
        @NonNull String mediaType,
        @Nullable Integer width,
        @Nullable Integer height,
        @NonNull int bytes,
        @NonNull String sha256,
        @Nullable Instant takenAt,
        @Nullable Double takenLongitude,
        @Nullable Double takenLatitude,
        @Id @Nullable String addedBy,
        @Personal(Disclosure.OPEN) @NonNull String addedByName,
        @NonNull Instant receivedAt) {

    static CasePhotoView from(CasePhoto photo) {
        UUID addedBy = photo.addedBy();
        return new CasePhotoView(
                photo.id().toString(),
                photo.caseId().toString(),
                photo.stepSeq(),
                photo.kind(),
                photo.mediaType(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.sha256(),
                photo.takenAt(),
                photo.takenLongitude(),
                photo.takenLatitude(),
                addedBy == null ? null : addedBy.toString(),
                photo.addedByName(),
                photo.receivedAt());
    }
}

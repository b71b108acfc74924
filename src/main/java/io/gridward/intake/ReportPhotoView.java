package io.gridward.intake;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** @param sha256 of the file, in hex */
@Name("ReportPhoto")
@Description("A photo a resident has sent with his report")
@RegisterForReflection
public record ReportPhotoView(
        @NonNull @Id String id,
        @NonNull @Id String reportId,
        @NonNull String mediaType,
        @NonNull int width,
        @NonNull int height,
        @NonNull int bytes,
        @NonNull String sha256,
        @NonNull Instant receivedAt) {

    static ReportPhotoView from(ReportPhoto photo) {
        return new ReportPhotoView(
                photo.id().toString(),
                photo.reportId().toString(),
                photo.mediaType(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.sha256(),
                photo.receivedAt());
    }
}

package io.gridward.patrol.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackReceipt;
import io.gridward.patrol.TrackUploading;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;

@Path("/v1/tracks")
@Authenticated
@Tag(name = "tracks")
public class TrackResource {

    private final TrackUploading uploading;

    TrackResource(TrackUploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Once
    @Operation(
            operationId = "uploadTrack",
            summary = "Upload a part of one's own track; late, repeated, overlapping parts are welcome")
    @Refuses({"TRACK_TOO_LONG", "ACCOUNT_WITHOUT_WORKER", "DATUM_UNKNOWN"})
    public TrackReceipt upload(RecordTrack track) {
        return uploading.upload(track);
    }
}

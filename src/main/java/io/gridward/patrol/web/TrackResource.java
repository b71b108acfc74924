package io.gridward.patrol.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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

    /** Shown as hexadecimal; the bytes are what is sent. */
    private static final String EXAMPLE_COMPACT = "475754010211086f70706f2d6135370380fad5dec068a8e9c38409b0a2d99f02"
            + "aa01f0011ca09c01800a880e0af1011d00800a9c0e00fc011ca7980536";

    private final TrackUploading uploading;

    TrackResource(TrackUploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Once
    @Consumes({MediaType.APPLICATION_JSON, TrackForms.GPX, TrackForms.COMPACT})
    @Operation(
            operationId = "uploadTrack",
            summary = "Upload a part of one's own track; late, repeated, overlapping parts are welcome",
            description = "As JSON, as GPX or in a compact form for thin connections (src/docs/TRACKS.md); the same"
                    + " points by any of them are the same. A point that cannot be is refused by itself.")
    @Parameter(
            name = "deviceId",
            in = ParameterIn.QUERY,
            description = "With GPX only, and needed there: the telephone",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
    @Parameter(
            name = "sequence",
            in = ParameterIn.QUERY,
            description = "With GPX only, and needed there: number of the part, by the telephone's own count",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RecordTrack.class)),
                @Content(
                        mediaType = TrackForms.GPX,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "GPX 1.0 or 1.1 without a DTD; its track points are taken, with"
                                                + " their time and speed"),
                        example = TrackForms.GPX_EXAMPLE),
                @Content(
                        mediaType = TrackForms.COMPACT,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "The bytes G W T 1, then datum, sequence, deviceId, number of"
                                                + " points, of each point the differences to the one before as"
                                                + " zigzag varints, and a CRC-32C; in full in src/docs/TRACKS.md"),
                        example = EXAMPLE_COMPACT)
            })
    @Refuses({
        "TRACK_TOO_LONG",
        "ACCOUNT_WITHOUT_WORKER",
        "DATUM_UNKNOWN",
        "GPX_MALFORMED",
        "COMPACT_TRACK_MALFORMED",
        "COMPACT_TRACK_DAMAGED"
    })
    public TrackReceipt upload(RecordTrack track) {
        return uploading.upload(track);
    }
}

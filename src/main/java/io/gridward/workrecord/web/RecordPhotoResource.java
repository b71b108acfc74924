package io.gridward.workrecord.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.attachment.web.FileReply;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.workrecord.PhotoAttaching;
import io.gridward.workrecord.PhotoReading;
import io.gridward.workrecord.RecordPhotoView;

@Path("/v1/records/{id}/photos")
@Authenticated
@Tag(name = "records")
public class RecordPhotoResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final PhotoAttaching attaching;
    private final PhotoReading reading;

    RecordPhotoResource(PhotoAttaching attaching, PhotoReading reading) {
        this.attaching = attaching;
        this.reading = reading;
    }

    @POST
    @Once
    @Consumes({JPEG, PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "attachPhoto",
            summary = "Attach a photo to a record of one's own; the same sent again answers the photo there is",
            description =
                    "The body is the file itself. What it is tells its content, not its Content-Type. Time and place the camera"
                            + " wrote into it are kept beside it; of the file only the picture is kept.")
    @Refuses({
        "ACCOUNT_WITHOUT_WORKER",
        "PHOTO_TYPE_UNKNOWN",
        "FILE_SUSPICIOUS",
        "PHOTO_TOO_MANY_PIXELS",
        "PHOTO_UNSUPPORTED",
        "PHOTO_DAMAGED",
        "RECORD_PHOTOS_FULL",
        "ID_TAKEN"
    })
    @Creates(orFinds = true)
    public RestResponse<RecordPhotoView> attach(
            String id,
            @Parameter(description = "Id of the photo, chosen by the client", schema = @Schema(format = "uuid"))
                    @QueryParam("photoId")
                    @Nullable
                    String photoId,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] photo)
            throws IOException {
        var taken = attaching.attach(RecordIds.read(id), Parameters.uuid("photoId", photoId), photo);
        var view = taken.view();
        return Replies.createdOrFound(taken.created(), "/v1/records/" + id + "/photos/" + view.id(), view);
    }

    @GET
    @Path("/{photo}")
    @Produces({JPEG, PNG})
    @Operation(operationId = "readPhoto", summary = "Read a photo of a record: the file itself")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response read(String id, String photo) {
        UUID photoId = Ids.parse(photo).orElseThrow(() -> Problem.notFound("photo", photo));
        var view = reading.read(RecordIds.read(id), photoId);
        return FileReply.of(view.mediaType(), view.bytes(), view.sha256(), () -> reading.open(view))
                .build();
    }
}

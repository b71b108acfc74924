package io.gridward.casework.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import io.gridward.casework.CasePhotoAdding;
import io.gridward.casework.CasePhotoKind;
import io.gridward.casework.CasePhotoReading;
import io.gridward.casework.CasePhotoView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;

@Path("/v1/cases/{id}/photos")
@Authenticated
@Tag(name = "cases")
public class CasePhotoResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";

    private final CasePhotoAdding adding;
    private final CasePhotoReading reading;

    CasePhotoResource(CasePhotoAdding adding, CasePhotoReading reading) {
        this.adding = adding;
        this.reading = reading;
    }

    @POST
    @Once
    @Consumes({JPEG, PNG, PDF})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addCasePhoto",
            summary = "Add a photo or a PDF to a case; the same sent again answers the one there is",
            description =
                    "The body is the file itself. What it is tells its content, not its Content-Type. Time and place"
                            + " the camera wrote into a photo are kept beside it; of the file only the picture is kept. A PDF is"
                            + " kept as it came, and not taken when something within it acts by itself. An open case takes files,"
                            + " and one that is over for a day more.")
    @Refuses({
        "FILE_TYPE_UNKNOWN",
        "FILE_SUSPICIOUS",
        "PHOTO_TOO_MANY_PIXELS",
        "PHOTO_UNSUPPORTED",
        "PHOTO_DAMAGED",
        "PDF_DAMAGED",
        "PDF_UNREADABLE",
        "CASE_PHOTO_EXPECTED",
        "CASE_PHOTO_KIND_DIFFERS",
        "CASE_PHOTOS_TOO_LATE",
        "CASE_PHOTOS_FULL",
        "ID_TAKEN"
    })
    @Creates(orFinds = true)
    public RestResponse<CasePhotoView> add(
            String id,
            @Parameter(description = "Id of the photo, chosen by the client", schema = @Schema(format = "uuid"))
                    @QueryParam("photoId")
                    @Nullable
                    String photoId,
            @Parameter(description = "What it shows; a PDF is OTHER") @QueryParam("kind") @DefaultValue("OTHER")
                    CasePhotoKind kind,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = PNG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] file)
            throws IOException {
        var taken = adding.add(CaseIds.read(id), Parameters.uuid("photoId", photoId), kind, file);
        var view = taken.view();
        return Replies.createdOrFound(taken.created(), "/v1/cases/" + id + "/photos/" + view.id(), view);
    }

    @GET
    @Operation(
            operationId = "listCasePhotos",
            summary = "List the photos and documents of a case, in the order they arrived")
    public Listing<CasePhotoView> list(String id) {
        return new Listing<>(reading.list(CaseIds.read(id)), null);
    }

    @GET
    @Path("/{photo}")
    @Produces({JPEG, PNG, PDF})
    @Operation(
            operationId = "readCasePhoto",
            summary = "Read a photo or a document of a case: the file itself; a document is to be saved, never shown")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response read(String id, String photo) {
        UUID photoId = Ids.parse(photo).orElseThrow(() -> Problem.notFound("photo", photo));
        var view = reading.read(CaseIds.read(id), photoId);
        var answer = FileReply.of(view.mediaType(), view.bytes(), view.sha256(), () -> reading.open(view));
        if (view.mediaType().equals(PDF)) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + view.id() + ".pdf\"");
        }
        return answer.build();
    }
}

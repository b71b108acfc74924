package io.gridward.export.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.export.CreateExport;
import io.gridward.export.ExportCancelling;
import io.gridward.export.ExportDownloading;
import io.gridward.export.ExportFile;
import io.gridward.export.ExportRequesting;
import io.gridward.export.ExportSearch;
import io.gridward.export.ExportView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;

@Path("/v1/exports")
@Authenticated
@Tag(name = "exports")
public class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportRequesting requesting;
    private final ExportSearch search;
    private final ExportCancelling cancelling;
    private final ExportDownloading downloading;

    ExportResource(
            ExportRequesting requesting,
            ExportSearch search,
            ExportCancelling cancelling,
            ExportDownloading downloading) {
        this.requesting = requesting;
        this.search = search;
        this.cancelling = cancelling;
        this.downloading = downloading;
    }

    @POST
    @Once
    @Operation(
            operationId = "createExport",
            summary = "Ask for a list as a whole file",
            description =
                    "A job writes what the list shows the caller, at one moment, as NDJSON, CSV or XLSX. The file can be"
                            + " downloaded when the state is COMPLETED, and is deleted at expiresAt.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExportView.class)))
    @Refuses("EXPORT_TOO_MANY")
    public RestResponse<ExportView> create(CreateExport command, @Context HttpHeaders headers) {
        var view = requesting.request(command, Language.of(headers));
        return RestResponse.ResponseBuilder.<ExportView>create(RestResponse.Status.ACCEPTED)
                .entity(view)
                .header(HttpHeaders.LOCATION, "/v1/exports/" + view.id())
                .build();
    }

    @GET
    @Operation(operationId = "listExports", summary = "List one's exports, latest first")
    public RestResponse<Listing<ExportView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readExport", summary = "Tell how an export stands")
    public ExportView read(UUID id) {
        return search.byId(id);
    }

    @POST
    @Once
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelExport", summary = "Stop an export; nothing is left of it")
    @Refuses("EXPORT_FINISHED")
    public ExportView cancel(UUID id) {
        return cancelling.cancel(id);
    }

    @GET
    @Path("/{id}/file")
    @Operation(
            operationId = "readExportFile",
            summary = "Download the file of an export, whole or a range of its bytes",
            description =
                    "The ETag is the SHA-256 of the file. A download that broke off goes on with Range and If-Range."
                            + " Every download is recorded.")
    @Produces({NDJSON, CSV, XLSX})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The bytes that Range names",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Refuses({"EXPORT_NOT_COMPLETED", "EXPORT_FILE_GONE", "EXPORT_NO_LONGER_PERMITTED", "EXPORT_RANGE_UNSATISFIABLE"})
    public Response file(
            UUID id,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String unlessChanged) {
        var file = downloading.open(id);
        String tag = "\"" + file.sha256() + "\"";
        var part = unlessChanged == null || unlessChanged.equals(tag)
                ? ByteRange.of(range, file.bytes())
                : ByteRange.whole(file.bytes());
        var answer = Response.status(part.isPart() ? Response.Status.PARTIAL_CONTENT : Response.Status.OK)
                .entity(bytes(file, part))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        if (part.isPart()) {
            answer.header("Content-Range", part.of(file.bytes()));
        }
        return answer.build();
    }

    private static StreamingOutput bytes(ExportFile file, ByteRange part) {
        return out -> file.write(part.from(), part.length(), out);
    }
}

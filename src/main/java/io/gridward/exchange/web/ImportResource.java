package io.gridward.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import io.gridward.exchange.ImportCancelling;
import io.gridward.exchange.ImportIntake;
import io.gridward.exchange.ImportReport;
import io.gridward.exchange.ImportSearch;
import io.gridward.exchange.ImportTemplate;
import io.gridward.exchange.ImportView;
import io.gridward.exchange.SheetKind;
import io.gridward.exchange.UploadedFile;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;

@Path("/v1/imports")
@Authenticated
@Tag(name = "imports")
public class ImportResource {

    private static final String HOW =
            "The body is the file itself: CSV in UTF-8 or GB18030, XLSX (its first sheet), for grids"
                    + " also a GeoJSON FeatureCollection. A job judges the rows: what is new is created, what is there already is a"
                    + " duplicate, and a row that is refused is no loss to the others. The same file again changes nothing."
                    + " With dryRun every row is judged and nothing changed.";

    private final ImportIntake intake;
    private final ImportSearch search;
    private final ImportReport report;
    private final ImportCancelling cancelling;
    private final ImportTemplate template;

    ImportResource(
            ImportIntake intake,
            ImportSearch search,
            ImportReport report,
            ImportCancelling cancelling,
            ImportTemplate template) {
        this.intake = intake;
        this.search = search;
        this.report = report;
        this.cancelling = cancelling;
        this.template = template;
    }

    @POST
    @Once
    @Path("/divisions")
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Operation(operationId = "importDivisions", summary = "Import a file of divisions", description = HOW)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @Refuses({
        "FILE_EMPTY",
        "FILE_ENCODING_UNKNOWN",
        "FILE_HEADER_INVALID",
        "FILE_MALFORMED",
        "FILE_ROW_TOO_LARGE",
        "FILE_TOO_LARGE_UNPACKED",
        "IMPORT_TOO_MANY"
    })
    public RestResponse<ImportView> divisions(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.divisions(file(SheetKind.DIVISIONS, dryRun, headers), body));
    }

    @POST
    @Once
    @Path("/grids")
    @Consumes({FileTypes.CSV, FileTypes.XLSX, FileTypes.GEO_JSON})
    @Operation(operationId = "importGrids", summary = "Import a file of grids", description = HOW)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @Refuses({
        "FILE_EMPTY",
        "FILE_ENCODING_UNKNOWN",
        "FILE_HEADER_INVALID",
        "FILE_MALFORMED",
        "FILE_ROW_TOO_LARGE",
        "FILE_TOO_LARGE_UNPACKED",
        "IMPORT_TOO_MANY"
    })
    public RestResponse<ImportView> grids(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.grids(file(SheetKind.GRIDS, dryRun, headers), body));
    }

    @POST
    @Once
    @Path("/workers")
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Operation(operationId = "importWorkers", summary = "Import a file of workers", description = HOW)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @Refuses({
        "FILE_EMPTY",
        "FILE_ENCODING_UNKNOWN",
        "FILE_HEADER_INVALID",
        "FILE_MALFORMED",
        "FILE_ROW_TOO_LARGE",
        "FILE_TOO_LARGE_UNPACKED",
        "IMPORT_TOO_MANY"
    })
    public RestResponse<ImportView> workers(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.workers(file(SheetKind.WORKERS, dryRun, headers), body));
    }

    @POST
    @Once
    @Path("/cases")
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Operation(operationId = "importCases", summary = "Import a file of cases", description = HOW)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @Refuses({
        "FILE_EMPTY",
        "FILE_ENCODING_UNKNOWN",
        "FILE_HEADER_INVALID",
        "FILE_MALFORMED",
        "FILE_ROW_TOO_LARGE",
        "FILE_TOO_LARGE_UNPACKED",
        "IMPORT_TOO_MANY"
    })
    public RestResponse<ImportView> cases(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.cases(file(SheetKind.CASES, dryRun, headers), body));
    }

    @POST
    @Once
    @Path("/trainings")
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Operation(operationId = "importTrainings", summary = "Import a file of trainings", description = HOW)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @Refuses({
        "FILE_EMPTY",
        "FILE_ENCODING_UNKNOWN",
        "FILE_HEADER_INVALID",
        "FILE_MALFORMED",
        "FILE_ROW_TOO_LARGE",
        "FILE_TOO_LARGE_UNPACKED",
        "IMPORT_TOO_MANY"
    })
    public RestResponse<ImportView> trainings(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.trainings(file(SheetKind.TRAININGS, dryRun, headers), body));
    }

    @GET
    @Operation(operationId = "listImports", summary = "List the imports, latest first")
    public RestResponse<Listing<ImportView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "Tell how an import stands")
    public ImportView read(UUID id) {
        return search.byId(id);
    }

    @GET
    @Path("/{id}/report")
    @Operation(
            operationId = "readImportReport",
            summary = "Read what became of each row, in the format the file came in",
            description = "The file with four columns more: row number, outcome (ACCEPTED, DUPLICATE, REFUSED), problem"
                    + " code and detail. Corrected, it can be imported again as it is.")
    @Produces({FileTypes.CSV, FileTypes.XLSX, FileTypes.GEO_JSON})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = FileTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileTypes.GEO_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    @Refuses("IMPORT_FILE_GONE")
    public Response report(UUID id) {
        var job = search.byId(id);
        var written = report.write(id);
        StreamingOutput output = out -> {
            try (written;
                    var in = written.read()) {
                in.transferTo(out);
            }
        };
        String name = "import-" + id + "." + job.format().extension();
        return Response.ok(output)
                .type(FileTypes.mediaType(job.format(), job.charset()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Once
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelImport", summary = "Stop an import; what was accepted stays")
    @Refuses("IMPORT_FINISHED")
    public ImportView cancel(UUID id) {
        return cancelling.cancel(id);
    }

    @GET
    @Path("/{kind: divisions|grids|workers|cases|trainings}/template")
    @OutsideReach(Outside.OPEN)
    @Produces({FileTypes.CSV, FileTypes.XLSX})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "readImportTemplate", summary = "Read an empty file with the columns that an import takes")
    public Response template(
            @PathParam("kind") String kind,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        var type = FileTypes.spreadsheet(format);
        var language = Language.of(headers);
        return FileTypes.download(
                kind + "-template",
                type,
                out -> template.write(SheetKind.valueOf(kind.toUpperCase(Locale.ROOT)), type, language, out));
    }

    private static UploadedFile file(SheetKind kind, boolean dryRun, HttpHeaders headers) {
        var type = headers.getMediaType();
        return new UploadedFile(
                kind,
                FileTypes.format(type),
                type.getParameters().get(MediaType.CHARSET_PARAMETER),
                dryRun,
                Language.of(headers),
                null);
    }

    private static RestResponse<ImportView> accepted(ImportView view) {
        return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .entity(view)
                .location(URI.create("/v1/imports/" + view.id()))
                .build();
    }
}

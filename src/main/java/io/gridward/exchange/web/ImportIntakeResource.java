package io.gridward.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.exchange.ImportIntake;
import io.gridward.exchange.ImportView;
import io.gridward.exchange.SheetKind;
import io.gridward.exchange.UploadedFile;
import io.gridward.shared.geo.GeoJson;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Language;

/** Takes the files in; what becomes of them tells {@link ImportResource}. */
@Path("/v1/imports")
@Authenticated
@Tag(name = "imports")
@APIResponse(
        responseCode = "202",
        description = "Taken in; its address is in Location",
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
@Refuses({
    "FILE_EMPTY",
    "FILE_ENCODING_UNKNOWN",
    "FILE_HEADER_INVALID",
    "FILE_MALFORMED",
    "FILE_ROW_TOO_LARGE",
    "FILE_TOO_LARGE_UNPACKED",
    "IMPORT_TOO_MANY"
})
public class ImportIntakeResource {

    private static final String HOW =
            "The body is the file itself: CSV in UTF-8 or GB18030, XLSX (its first sheet), for grids"
                    + " also a GeoJSON FeatureCollection. A job judges the rows: what is new is created, what is there already is a"
                    + " duplicate, and a row that is refused is no loss to the others. The same file again changes nothing."
                    + " With dryRun every row is judged and nothing changed.";

    private final ImportIntake intake;

    ImportIntakeResource(ImportIntake intake) {
        this.intake = intake;
    }

    @POST
    @Once
    @Path("/divisions")
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Operation(operationId = "importDivisions", summary = "Import a file of divisions", description = HOW)
    public RestResponse<ImportView> divisions(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.divisions(file(SheetKind.DIVISIONS, dryRun, headers), body));
    }

    @POST
    @Once
    @Path("/grids")
    @Consumes({FileTypes.CSV, FileTypes.XLSX, GeoJson.TYPE})
    @Operation(operationId = "importGrids", summary = "Import a file of grids", description = HOW)
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
    public RestResponse<ImportView> trainings(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        return accepted(intake.trainings(file(SheetKind.TRAININGS, dryRun, headers), body));
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

package io.gridward.exchange.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import io.gridward.exchange.ImportReport;
import io.gridward.exchange.ImportSearch;
import io.gridward.exchange.ImportTemplate;
import io.gridward.exchange.ImportView;
import io.gridward.exchange.SheetKind;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.geo.GeoJson;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;

@Path("/v1/imports")
@Authenticated
@Tag(name = "imports")
public class ImportResource {

    private final ImportSearch search;
    private final ImportReport report;
    private final ImportCancelling cancelling;
    private final ImportTemplate template;

    ImportResource(ImportSearch search, ImportReport report, ImportCancelling cancelling, ImportTemplate template) {
        this.search = search;
        this.report = report;
        this.cancelling = cancelling;
        this.template = template;
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
    @Produces({FileTypes.CSV, FileTypes.XLSX, GeoJson.TYPE})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = FileTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = GeoJson.TYPE, schema = @Schema(type = SchemaType.OBJECT))
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
}

package io.gridward.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.ImportCancelling;
import io.gridward.exchange.ImportIntake;
import io.gridward.exchange.ImportReport;
import io.gridward.exchange.ImportSearch;
import io.gridward.exchange.ImportView;
import io.gridward.exchange.UploadedFile;
import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;

@Path("/v1/imports")
@Authenticated
@Tag(name = "imports")
public class ImportResource {

    private final ImportIntake intake;
    private final ImportSearch search;
    private final ImportReport report;
    private final ImportCancelling cancelling;

    ImportResource(ImportIntake intake, ImportSearch search, ImportReport report, ImportCancelling cancelling) {
        this.intake = intake;
        this.search = search;
        this.report = report;
        this.cancelling = cancelling;
    }

    @POST
    @Once
    @Path("/{kind: divisions|grids|workers|cases|trainings}")
    @Consumes({FileTypes.CSV, FileTypes.XLSX, FileTypes.GEO_JSON})
    @Operation(
            summary = "Import a file of divisions, grids, workers, cases or trainings",
            description = "The body is the file itself. CSV is UTF-8 or GB18030; XLSX is read from its first sheet;"
                    + " GeoJSON is for grids. The rows are judged by a job: what is new is created, what is there"
                    + " already is a duplicate, and a row that is refused is no loss to the others.")
    public RestResponse<ImportView> upload(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        var type = headers.getMediaType();
        var file = new UploadedFile(
                FileTypes.kind(kind),
                FileTypes.format(type),
                type.getParameters().get(MediaType.CHARSET_PARAMETER),
                dryRun,
                Language.of(headers),
                null);
        intake.requireWelcome(file.kind());
        try (var content = Spool.of(body)) {
            var accepted = intake.accept(file, content);
            return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                    .entity(accepted)
                    .location(URI.create("/v1/imports/" + accepted.id()))
                    .build();
        }
    }

    @GET
    @Operation(summary = "List the imports, latest first")
    public RestResponse<Listing<ImportView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how an import stands")
    public ImportView read(UUID id) {
        return search.byId(id);
    }

    @GET
    @Path("/{id}/report")
    @Operation(
            summary = "Read what became of each row, in the format the file came in",
            description = "The file with four columns more: row number, outcome (ACCEPTED, DUPLICATE, REFUSED), problem"
                    + " code and detail. Corrected, it can be imported again as it is.")
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
    @Operation(summary = "Stop an import; what was accepted stays")
    public ImportView cancel(UUID id) {
        return cancelling.cancel(id);
    }
}

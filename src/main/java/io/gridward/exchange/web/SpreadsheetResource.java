package io.gridward.exchange.web;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaFilter;
import io.gridward.area.AreaLevel;
import io.gridward.casework.CaseFilter;
import io.gridward.casework.CaseState;
import io.gridward.exchange.Spreadsheet;
import io.gridward.exchange.SpreadsheetExport;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridState;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Parameters;
import io.gridward.staffing.WorkerFilter;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerState;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingKind;
import io.gridward.training.TrainingState;

@Path("/v1/spreadsheets")
@Authenticated
@Tag(name = "spreadsheets")
@Produces({FileTypes.CSV, FileTypes.XLSX})
@APIResponse(
        responseCode = "200",
        description = "OK",
        content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
public class SpreadsheetResource {

    private static final String HOW =
            "The same filters, reach and masks as the list. The header is Chinese, or English for"
                    + " Accept-Language: en; in either language the file can be imported again.";

    private final SpreadsheetExport export;

    SpreadsheetResource(SpreadsheetExport export) {
        this.export = export;
    }

    @GET
    @Path("/divisions")
    @Operation(operationId = "exportDivisions", summary = "The divisions as CSV or XLSX", description = HOW)
    public Response divisions(
            @QueryParam("area") @Nullable String area,
            @QueryParam("level") @Nullable AreaLevel level,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        return download("divisions", export.divisions(new AreaFilter(area, null, level)), format, headers);
    }

    @GET
    @Path("/grids")
    @Operation(operationId = "exportGrids", summary = "The grids as CSV or XLSX", description = HOW)
    public Response grids(
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable GridKind kind,
            @QueryParam("state") @Nullable GridState state,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        return download("grids", export.grids(new GridFilter(area, kind, state, null)), format, headers);
    }

    @GET
    @Path("/workers")
    @Operation(
            operationId = "exportWorkers",
            summary = "The workers as CSV or XLSX; phone is for administrators and commanders",
            description = HOW)
    @Refuses("FORBIDDEN")
    public Response workers(
            @QueryParam("area") @Nullable String area,
            @QueryParam("grid") @Nullable String grid,
            @QueryParam("kind") @Nullable WorkerKind kind,
            @QueryParam("state") @Nullable WorkerState state,
            @QueryParam("name") @Nullable String name,
            @QueryParam("phone") @Nullable String phone,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        var filter = new WorkerFilter(area, grid, kind, state, name, phone);
        return download("workers", export.workers(filter), format, headers);
    }

    @GET
    @Path("/cases")
    @Operation(
            operationId = "exportCases",
            summary = "The cases as CSV or XLSX, latest report first",
            description = HOW)
    public Response cases(
            @QueryParam("area") @Nullable String area,
            @QueryParam("grid") @Nullable String grid,
            @QueryParam("state") List<CaseState> states,
            @QueryParam("category") @Nullable String category,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("worker") @Nullable String worker,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        var filter = new CaseFilter(
                area,
                grid,
                states,
                category,
                Parameters.instant("from", from),
                Parameters.instant("to", to),
                Parameters.uuid("worker", worker),
                null,
                null,
                null);
        return download("cases", export.cases(filter), format, headers);
    }

    @GET
    @Path("/trainings")
    @Operation(
            operationId = "exportTrainings",
            summary = "The trainings as CSV or XLSX, newest first",
            description = HOW)
    public Response trainings(
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable TrainingKind kind,
            @QueryParam("state") @Nullable TrainingState state,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context HttpHeaders headers) {
        var filter = new TrainingFilter(area, kind, state, Parameters.date("from", from), Parameters.date("to", to));
        return download("trainings", export.trainings(filter), format, headers);
    }

    private static Response download(String name, Spreadsheet list, String format, HttpHeaders headers) {
        var type = FileTypes.spreadsheet(format);
        var language = Language.of(headers);
        return FileTypes.download(name, type, out -> list.write(type, language, out));
    }
}

package io.gridward.grid.web;

import java.time.Instant;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.CreateGrid;
import io.gridward.grid.GridEditing;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.grid.GridView;
import io.gridward.grid.RetireGrid;
import io.gridward.grid.UpdateGrid;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/grids")
@Authenticated
@Tag(name = "grids")
public class GridResource {

    private final GridSearch search;
    private final GridEditing editing;

    GridResource(GridSearch search, GridEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(operationId = "listGrids", summary = "List the grids, by code")
    public RestResponse<Listing<GridView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable GridKind kind,
            @QueryParam("state") @Nullable GridState state,
            @Parameter(description = "In use at that time", schema = @Schema(format = "date-time"))
                    @QueryParam("time")
                    @Nullable
                    String time,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new GridFilter(area, kind, state, Parameters.instant("time", time));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createGrid", summary = "Create a grid under a village or community")
    @Refuses({"NOT_FOUND", "GRID_AREA_NOT_VILLAGE", "GRID_CODE_FOREIGN", "GRID_CODE_TAKEN", "GRID_CODES_EXHAUSTED"})
    @Creates
    public RestResponse<GridView> create(CreateGrid command) {
        var grid = editing.create(command);
        return Replies.created("/v1/grids/" + grid.code(), grid, grid.version());
    }

    @GET
    @Path("/at")
    @Operation(operationId = "findGridAt", summary = "Tell which grid a place is or was in")
    @Refuses({"NOT_FOUND", "DATUM_UNKNOWN", "COORDINATE_OFF_EARTH", "COORDINATES_SWAPPED"})
    public RestResponse<GridView> at(
            @Parameter(schema = @Schema(type = SchemaType.NUMBER, format = "double")) @QueryParam("longitude")
                    String longitude,
            @Parameter(schema = @Schema(type = SchemaType.NUMBER, format = "double")) @QueryParam("latitude")
                    String latitude,
            @Parameter(schema = @Schema(implementation = Datum.class)) @QueryParam("datum") @Nullable String datum,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("time") @Nullable String time) {
        var place = new Position(
                Parameters.decimal("longitude", longitude), Parameters.decimal("latitude", latitude), Datum.of(datum));
        Instant at = Parameters.instant("time", time);
        var grid = search.at(place, at).orElseThrow(() -> Problem.notFound("grid", longitude + "," + latitude));
        return Replies.ok(grid, grid.version());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readGrid", summary = "Read one grid")
    public RestResponse<GridView> read(String code) {
        var grid = search.byCode(code);
        return Replies.ok(grid, grid.version());
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateGrid", summary = "Change a grid; fields left out stay as they are")
    @Refuses("GRID_RETIRED")
    public RestResponse<GridView> update(String code, UpdateGrid patch, @Context HttpHeaders headers) {
        var grid = editing.update(code, Versions.expected(headers), patch);
        return Replies.ok(grid, grid.version());
    }

    @POST
    @Once
    @Path("/{code}/retirement")
    @Operation(operationId = "retireGrid", summary = "Take a grid out of use")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "GRID_RETIRED"})
    public RestResponse<GridView> retire(String code, RetireGrid command, @Context HttpHeaders headers) {
        var grid = editing.retire(code, Versions.expected(headers), command);
        return Replies.ok(grid, grid.version());
    }
}

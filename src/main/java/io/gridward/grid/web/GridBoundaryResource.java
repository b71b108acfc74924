package io.gridward.grid.web;

import java.time.Instant;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.BoundaryEditing;
import io.gridward.grid.BoundarySearch;
import io.gridward.grid.ReplaceBoundary;
import io.gridward.grid.VersionedBoundary;
import io.gridward.shared.geo.GeoJson;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/grids/{code}/boundary")
@Authenticated
@Tag(name = "grids")
public class GridBoundaryResource {

    private final BoundarySearch search;
    private final BoundaryEditing editing;

    GridBoundaryResource(BoundarySearch search, BoundaryEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Produces({GeoJson.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readGridBoundary",
            summary = "Read the boundary of a grid, now or at a time, as a GeoJSON Feature in WGS-84")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "GridBoundary")))
    public RestResponse<JsonNode> read(
            String code, @Parameter(schema = @Schema(format = "date-time")) @QueryParam("time") @Nullable String time) {
        return feature(search.at(code, Parameters.instant("time", time)));
    }

    @PUT
    @Consumes({GeoJson.TYPE, MediaType.APPLICATION_JSON})
    @Produces({GeoJson.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "replaceGridBoundary",
            summary = "Replace the boundary of a grid: a GeoJSON Feature whose properties name the datum")
    @Refuses({
        "GRID_RETIRED",
        "GRID_OVERLAP",
        "BOUNDARY_NOT_LATER",
        "BOUNDARY_TOO_FAR_AHEAD",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED",
        "GEOMETRY_MALFORMED",
        "GEOMETRY_TYPE_UNSUPPORTED",
        "GEOMETRY_EMPTY",
        "GEOMETRY_TOO_LARGE",
        "GEOMETRY_TANGLED",
        "RING_OPEN",
        "RING_TOO_SHORT",
        "GEOMETRY_SELF_INTERSECTS",
        "HOLE_OUTSIDE_SHELL",
        "GEOMETRY_INVALID"
    })
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "GridBoundary")))
    public RestResponse<JsonNode> replace(
            String code,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("validFrom") @Nullable String validFrom,
            @RequestBody(content = @Content(schema = @Schema(ref = "BoundaryFeature"))) JsonNode feature,
            @Context HttpHeaders headers) {
        if (feature == null || !"Feature".equals(feature.path("type").textValue())) {
            throw Problems.malformed("the body must be a GeoJSON Feature");
        }
        Instant from = Parameters.instant("validFrom", validFrom);
        var command = new ReplaceBoundary(
                feature.path("properties").path("datum").textValue(), from, feature.get("geometry"));
        return feature(editing.replace(code, Versions.expected(headers), command));
    }

    private static RestResponse<JsonNode> feature(VersionedBoundary versioned) {
        return Replies.ok(versioned.boundary().toFeature(), versioned.version());
    }
}

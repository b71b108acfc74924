package io.gridward.grid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridMap;
import io.gridward.shared.geo.GeoJson;

@Path("/v1/grids/map")
@Authenticated
@Tag(name = "grids")
public class GridMapResource {

    private final GridMap map;

    GridMapResource(GridMap map) {
        this.map = map;
    }

    @GET
    @Produces(GeoJson.TYPE)
    @Operation(
            operationId = "readGridMap",
            summary = "All present boundaries below an area as one GeoJSON FeatureCollection in WGS-84")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "GridMap")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response read(@QueryParam("area") @Nullable String area, @Context Request request) {
        var tag = new EntityTag(map.fingerprint(area));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        StreamingOutput output = out -> map.write(area, out);
        return Response.ok(output).tag(tag).build();
    }
}

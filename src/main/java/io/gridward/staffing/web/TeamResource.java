package io.gridward.staffing.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.web.Parameters;
import io.gridward.staffing.TeamSearch;
import io.gridward.staffing.TeamView;

@Path("/v1/grids/{code}/team")
@Authenticated
@Tag(name = "teams")
public class TeamResource {

    private final TeamSearch search;

    TeamResource(TeamSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "readTeam",
            summary = "Read who works in a grid, now or at a time, and what is vacant or over strength")
    public TeamView team(
            String code, @Parameter(schema = @Schema(format = "date-time")) @QueryParam("time") @Nullable String time) {
        return search.at(code, Parameters.instant("time", time));
    }
}

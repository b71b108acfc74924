package io.gridward.casework.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.RoutingDecision;
import io.gridward.casework.RoutingForecast;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;

@Path("/v1/case-routing")
@Authenticated
@Tag(name = "cases")
public class CaseRoutingResource {

    private final RoutingForecast forecast;

    CaseRoutingResource(RoutingForecast forecast) {
        this.forecast = forecast;
    }

    @GET
    @Operation(
            operationId = "forecastCaseRouting",
            summary = "Tell who would get a case, by which rule, and why other rules would not decide",
            description = "Either of a grid or of a place with its datum; what lies in no grid the county keeps.")
    @Refuses({"NOT_FOUND", "CASE_CATEGORY_UNKNOWN", "DATUM_UNKNOWN", "COORDINATE_OFF_EARTH", "COORDINATES_SWAPPED"})
    public RestResponse<RoutingDecision> forecast(
            @Parameter(required = true) @QueryParam("category") @Nullable String category,
            @QueryParam("grid") @Nullable String grid,
            @Parameter(schema = @Schema(type = SchemaType.NUMBER, format = "double")) @QueryParam("longitude") @Nullable
                    String longitude,
            @Parameter(schema = @Schema(type = SchemaType.NUMBER, format = "double")) @QueryParam("latitude") @Nullable
                    String latitude,
            @Parameter(schema = @Schema(implementation = Datum.class)) @QueryParam("datum") @Nullable String datum) {
        String code = Parameters.text("category", category);
        if (grid == null) {
            var place = new Position(
                    Parameters.decimal("longitude", longitude),
                    Parameters.decimal("latitude", latitude),
                    Datum.of(datum));
            return Replies.ok(forecast.at(code, place));
        }
        if (Stream.of(longitude, latitude, datum).anyMatch(given -> given != null)) {
            throw Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError("grid", "NULL", grid)));
        }
        return Replies.ok(forecast.inGrid(code, grid));
    }
}

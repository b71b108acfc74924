package io.gridward.grid.web;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.grid.ReplaceBoundary;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** A boundary as GraphQL takes it: GraphQL has no type for GeoJSON, so it comes as text. */
@Input("GridBoundaryInput")
public record GridBoundaryInput(
        @NonNull Datum datum, Instant validFrom, @NonNull String geoJson) {

    ReplaceBoundary toCommand(ObjectMapper json) {
        try {
            JsonNode geometry = json.readTree(geoJson);
            return new ReplaceBoundary(datum.name(), validFrom, geometry);
        } catch (JsonProcessingException e) {
            throw Problem.of(CommonProblem.WRONG_TYPE).with("pointer", "/geoJson");
        }
    }
}

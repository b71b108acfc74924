package io.gridward.grid;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoJsonWriter;

/**
 * A boundary as others see it, always in WGS-84.
 *
 * @param validTo exclusive; null while it holds
 * @param geometry GeoJSON
 */
@RegisterForReflection
@Name("GridBoundary")
@Description("The boundary of a grid during one period, in WGS-84")
public record BoundaryView(
        @NonNull String gridCode,
        @NonNull Instant validFrom,
        @Nullable Instant validTo,
        @NonNull Datum datum,
        @NonNull double areaSquareMetres,
        @Ignore JsonNode geometry) {

    static BoundaryView from(String gridCode, GridBoundary boundary) {
        return new BoundaryView(
                gridCode,
                boundary.validFrom(),
                boundary.validTo(),
                Datum.WGS84,
                boundary.areaSquareMetres(),
                GeoJsonWriter.toNode(boundary.geometry()));
    }

    /** The boundary as a GeoJSON Feature, which map programs open and {@code PUT} takes back. */
    public JsonNode toFeature() {
        var feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        feature.putObject("properties")
                .put("gridCode", gridCode)
                .put("datum", datum.name())
                .put("validFrom", validFrom.toString())
                .put("validTo", validTo == null ? null : validTo.toString())
                .put("areaSquareMetres", areaSquareMetres);
        return feature.<com.fasterxml.jackson.databind.node.ObjectNode>set("geometry", geometry);
    }
}

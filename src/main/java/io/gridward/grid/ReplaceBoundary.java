package io.gridward.grid;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * @param datum what the coordinates refer to; required, never guessed
 * @param validFrom when the boundary begins to hold; null for now
 * @param geometry GeoJSON Polygon or MultiPolygon
 */
public record ReplaceBoundary(
        @Nullable String datum,
        @Nullable Instant validFrom,
        @Nullable JsonNode geometry) {}

package io.gridward.grid;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * @param datum what the coordinates refer to; required, never guessed
 * @param validFrom when the boundary begins to hold, null for now
 * @param geometry GeoJSON Polygon or MultiPolygon
 */
public record ReplaceBoundary(String datum, Instant validFrom, JsonNode geometry) {}

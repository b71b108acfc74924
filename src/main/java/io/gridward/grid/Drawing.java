package io.gridward.grid;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A boundary as someone has drawn it.
 *
 * @param datum what the coordinates refer to; required, never guessed
 * @param geometry GeoJSON Polygon or MultiPolygon
 */
public record Drawing(@Nullable String datum, @Nullable JsonNode geometry) {}

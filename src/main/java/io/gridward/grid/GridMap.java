package io.gridward.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.GeoJsonWriter;
import io.gridward.shared.time.Time;

/** All present boundaries below an area as one GeoJSON FeatureCollection. */
@UseCase
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_GRIDS)
public class GridMap {

    private final GridBoundaries boundaries;
    private final CurrentCaller caller;
    private final Time time;
    private final ObjectMapper json;

    GridMap(GridBoundaries boundaries, CurrentCaller caller, Time time, ObjectMapper json) {
        this.boundaries = boundaries;
        this.caller = caller;
        this.time = time;
        this.json = json;
    }

    /** Changes whenever anything on the map does. */
    public String fingerprint(@Nullable String area) {
        String fingerprint = boundaries.mapFingerprint(caller.reach(), area, time.now());
        return fingerprint == null ? "empty" : fingerprint;
    }

    /** Writes the map row by row: memory does not grow with the county. */
    public void write(@Nullable String area, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.getFactory().createGenerator(out);
                var rows = boundaries.mapped(caller.reach(), area, time.now())) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            rows.forEach(row -> write(row, generator));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private static void write(GridBoundaries.Mapped row, JsonGenerator generator) {
        try {
            generator.writeStartObject();
            generator.writeStringField("type", "Feature");
            generator.writeStringField("id", row.grid().code());
            generator.writeObjectFieldStart("properties");
            generator.writeStringField("code", row.grid().code());
            generator.writeStringField("name", row.grid().name());
            generator.writeStringField("kind", row.grid().kind().name());
            generator.writeStringField("areaCode", row.grid().areaCode());
            generator.writeNumberField("areaSquareMetres", row.boundary().areaSquareMetres());
            generator.writeEndObject();
            generator.writeFieldName("geometry");
            GeoJsonWriter.write(row.boundary().geometry(), generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

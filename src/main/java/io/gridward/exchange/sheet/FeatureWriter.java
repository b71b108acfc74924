package io.gridward.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a GeoJSON FeatureCollection a feature at a time. Closing ends it and leaves the stream below open. */
public final class FeatureWriter implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    private final JsonGenerator json;

    public FeatureWriter(OutputStream out) throws IOException {
        json = MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    /** Writes the feature as it is, with some texts among its properties. */
    public void write(JsonNode feature, Map<String, String> added) throws IOException {
        json.writeStartObject();
        for (var field : feature.properties()) {
            if (!field.getKey().equals("properties")) {
                json.writeFieldName(field.getKey());
                MAPPER.writeTree(json, field.getValue());
            }
        }
        json.writeObjectFieldStart("properties");
        for (var property : feature.path("properties").properties()) {
            if (!added.containsKey(property.getKey())) {
                json.writeFieldName(property.getKey());
                MAPPER.writeTree(json, property.getValue());
            }
        }
        for (var text : added.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}

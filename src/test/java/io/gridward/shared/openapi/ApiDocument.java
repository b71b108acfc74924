package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document, with its references followed. */
record ApiDocument(JsonNode root) {

    static ApiDocument ofYaml(String yaml) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode paths() {
        return root.path("paths");
    }

    /** The node itself, or what its {@code $ref} leads to. */
    JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : resolved(root.at(ref.substring(1)));
    }

    /** The schema without the other branch of {@code anyOf: [something, null]}. */
    JsonNode type(JsonNode schema) {
        JsonNode found = resolved(schema);
        return found.has("anyOf") ? type(found.path("anyOf").path(0)) : found;
    }

    boolean isNullable(JsonNode schema) {
        JsonNode found = resolved(schema);
        return elements(found.path("anyOf"))
                        .anyMatch(branch -> "null".equals(branch.path("type").asText()))
                || elements(found.path("type")).anyMatch(type -> "null".equals(type.asText()));
    }

    Stream<JsonNode> parameters(JsonNode operation) {
        return elements(operation.path("parameters")).map(this::resolved);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

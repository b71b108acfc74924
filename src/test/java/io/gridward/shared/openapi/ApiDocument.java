package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document, with its references followed. */
public record ApiDocument(JsonNode root) {

    public static ApiDocument ofYaml(String yaml) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode paths() {
        return root.path("paths");
    }

    /** The codes of the problems that each operation names, by its verb and path. */
    public Map<String, Set<String>> codes() {
        var codes = new TreeMap<String, Set<String>>();
        paths().properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var named = new TreeSet<String>();
            operation.getValue().path("responses").forEach(answer -> resolved(answer)
                    .path("content")
                    .forEach(content -> elements(content.at("/schema/allOf/1/properties/code/enum"))
                            .forEach(code -> named.add(code.asText()))));
            codes.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), named);
        }));
        return codes;
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

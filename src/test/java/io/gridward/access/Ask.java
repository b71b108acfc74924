package io.gridward.access;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One request as a test sends it. */
record Ask(String method, String path, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Ask to(String method, String path) {
        return new Ask(method, path, Map.of(), null);
    }

    static Ask graphql(String document) {
        return to("POST", "/graphql").json(Map.of("query", document));
    }

    Ask json(Map<String, ?> fields) {
        return body("application/json", text(fields));
    }

    Ask mergePatch(Map<String, ?> fields) {
        return body("application/merge-patch+json", text(fields));
    }

    Ask body(String type, String text) {
        return new Ask(method, path, headers, text).header("Content-Type", type);
    }

    Ask ifMatch(int version) {
        return header("If-Match", "\"" + version + "\"");
    }

    Ask header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Ask(method, path, all, body);
    }

    /** The GraphQL document it sends. */
    String query() {
        try {
            return JSON.readTree(body).get("query").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

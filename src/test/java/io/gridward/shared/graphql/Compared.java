package io.gridward.shared.graphql;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * An answer as engines are compared: the data as JSON, the errors by code and path.
 *
 * @param errors sorted; the stock engine says no path where an argument does not fit, so none is compared there
 */
record Compared(JsonNode data, List<String> errors) {

    static Compared ofStock(JsonNode answer) {
        return new Compared(
                answer.path("data"),
                stream(answer.path("errors")).map(JsonNode::textValue).sorted().toList());
    }

    static Compared ofOurs(JsonNode answer) {
        return new Compared(
                answer.has("data") ? answer.get("data") : NullNode.getInstance(),
                stream(answer.path("errors")).map(Compared::error).sorted().toList());
    }

    private static String error(JsonNode error) {
        var path = error.has("path")
                ? stream(error.get("path")).map(step -> (Object) step.asText()).toList()
                : null;
        return error(error.at("/extensions/code").asText(), path);
    }

    static String error(String code, List<Object> path) {
        return code.equals("ARGUMENT_INVALID") || path == null ? code : code + " at " + path;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package io.gridward.shared.graphql;

import java.util.Iterator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.shared.json.StorableText;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/** The parameters of a GraphQL request, checked for their shape as GraphQL over HTTP asks (§ Request Parameters). */
record GraphqlRequest(String query, String operationName, JsonNode variables) {

    static GraphqlRequest ofBody(ObjectMapper json, String body) {
        JsonNode request;
        try {
            request = json.readTree(body);
        } catch (JsonProcessingException e) {
            throw Problems.malformed("the body is not valid JSON");
        }
        if (request == null || !request.isObject()) {
            throw Problems.malformed("the body must be one JSON object");
        }
        return checked(
                request.get("query"),
                request.get("operationName"),
                request.get("variables"),
                request.get("extensions"));
    }

    static GraphqlRequest ofParameters(
            ObjectMapper json, String query, String operationName, String variables, String extensions) {
        var nodes = json.getNodeFactory();
        return checked(
                query == null ? null : nodes.textNode(query),
                operationName == null || operationName.isEmpty() ? null : nodes.textNode(operationName),
                parse(json, "variables", variables),
                parse(json, "extensions", extensions));
    }

    private static JsonNode parse(ObjectMapper json, String name, String text) {
        try {
            return text == null || text.isEmpty() ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw Problems.malformed(name + " must be JSON");
        }
    }

    private static GraphqlRequest checked(
            JsonNode query, JsonNode operationName, JsonNode variables, JsonNode extensions) {
        require(query != null && query.isTextual(), "query must be a string");
        require(isAbsent(operationName) || operationName.isTextual(), "operationName must be a string");
        require(isAbsent(variables) || variables.isObject(), "variables must be an object");
        require(isAbsent(extensions) || extensions.isObject(), "extensions must be an object");
        requireStorable(variables);
        return new GraphqlRequest(
                query.textValue(),
                isAbsent(operationName) ? null : operationName.textValue(),
                isAbsent(variables) ? null : variables);
    }

    /** Variables do not pass the JSON reader of the commands, so its rule for texts is applied here. */
    private static void requireStorable(JsonNode node) {
        if (isAbsent(node)) {
            return;
        }
        require(
                !node.isTextual() || StorableText.isStorable(node.textValue()),
                "text contains a character that cannot be stored");
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            requireStorable(children.next());
        }
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private static void require(boolean holds, String otherwise) throws Problem {
        if (!holds) {
            throw Problems.malformed(otherwise);
        }
    }
}

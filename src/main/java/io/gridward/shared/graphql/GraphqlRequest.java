package io.gridward.shared.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.engine.GraphqlProblem;
import io.gridward.shared.json.StorableText;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/**
 * The parameters of a GraphQL request, checked for their shape as GraphQL over HTTP asks (§ Request Parameters).
 *
 * @param query null where the document is only named
 * @param sha256 the name of the document, from {@code extensions.persistedQuery}
 * @param dryRun whether the request is only to be priced, from {@code extensions.dryRun}
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable String sha256,
        @Nullable String operationName,
        @Nullable JsonNode variables,
        boolean dryRun) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    static GraphqlRequest ofBody(ObjectMapper json, String body) {
        JsonNode request;
        try {
            request = exact(json).readTree(body);
        } catch (JsonProcessingException e) {
            throw Problems.malformed("the body is not valid JSON");
        }
        return of(request);
    }

    static GraphqlRequest of(@Nullable JsonNode request) {
        if (request != null && request.isArray()) {
            throw Problem.of(GraphqlProblem.GRAPHQL_NO_BATCHES);
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
            ObjectMapper json,
            @Nullable String query,
            @Nullable String operationName,
            @Nullable String variables,
            @Nullable String extensions) {
        var nodes = json.getNodeFactory();
        return checked(
                query == null ? null : nodes.textNode(query),
                operationName == null || operationName.isEmpty() ? null : nodes.textNode(operationName),
                parse(json, "variables", variables),
                parse(json, "extensions", extensions));
    }

    /** Reads numbers as they stand: what does not fit is for the schema's types to refuse. */
    private static ObjectReader exact(ObjectMapper json) {
        return json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    private static @Nullable JsonNode parse(ObjectMapper json, String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : exact(json).readTree(text);
        } catch (JsonProcessingException e) {
            throw Problems.malformed(name + " must be JSON");
        }
    }

    private static GraphqlRequest checked(
            @Nullable JsonNode query,
            @Nullable JsonNode operationName,
            @Nullable JsonNode variables,
            @Nullable JsonNode extensions) {
        var extras = given(extensions);
        require(extras == null || extras.isObject(), "extensions must be an object");
        @Nullable String sha256 = extras == null ? null : persisted(given(extras.get("persistedQuery")));
        @Nullable JsonNode text = sha256 == null ? query : given(query);
        require(sha256 != null && text == null || text != null && text.isTextual(), "query must be a string");
        var name = given(operationName);
        require(name == null || name.isTextual(), "operationName must be a string");
        var values = given(variables);
        require(values == null || values.isObject(), "variables must be an object");
        if (values != null) {
            requireStorable(values);
        }
        return new GraphqlRequest(
                text == null ? null : text.textValue(),
                sha256,
                name == null ? null : name.textValue(),
                values,
                extras != null && extras.path("dryRun").asBoolean());
    }

    /** As Apollo's clients write it. */
    private static @Nullable String persisted(@Nullable JsonNode named) {
        if (named == null) {
            return null;
        }
        require(named.path("version").asInt() == 1, "persistedQuery must be of version 1");
        String sha256 = named.path("sha256Hash").asText();
        require(SHA_256.matcher(sha256).matches(), "sha256Hash must be 64 hexadecimal digits in lower case");
        return sha256;
    }

    /**
     * The variables as the engine takes them; every number is a {@link java.math.BigDecimal}.
     *
     * @throws Problem GRAPHQL_TOO_MANY_VARIABLES
     */
    Map<String, Object> variableValues(int most) {
        Map<String, Object> values = new HashMap<>();
        if (variables != null) {
            if (count(variables, most) > most) {
                throw Problem.of(GraphqlProblem.GRAPHQL_TOO_MANY_VARIABLES).with("limit", most);
            }
            variables.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        }
        return values;
    }

    /** How many values there are, counted no further than needed. */
    private static int count(JsonNode node, int most) {
        int count = 1;
        for (Iterator<JsonNode> children = node.elements(); children.hasNext() && count <= most; ) {
            count += count(children.next(), most);
        }
        return count;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> values = new HashMap<>();
            node.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
            return values;
        }
        if (node.isArray()) {
            List<Object> values = new ArrayList<>(node.size());
            node.forEach(element -> values.add(value(element)));
            return values;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.textValue();
    }

    /** Variables do not pass the JSON reader of the commands, so its rule for texts is applied here. */
    private static void requireStorable(JsonNode node) {
        require(
                !node.isTextual() || StorableText.isStorable(node.textValue()),
                "text contains a character that cannot be stored");
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            requireStorable(children.next());
        }
    }

    /** Null stands for absent. */
    private static @Nullable JsonNode given(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? null : node;
    }

    private static void require(boolean holds, String otherwise) throws Problem {
        if (!holds) {
            throw Problems.malformed(otherwise);
        }
    }
}

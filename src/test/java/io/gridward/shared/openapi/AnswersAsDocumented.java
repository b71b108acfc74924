package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Fails any test in which an operation answers what its OpenAPI does not say: a status, a code, a field. */
final class AnswersAsDocumented implements Filter {

    private final ApiDocument document;
    private final SeenCodes seen;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    AnswersAsDocumented(ApiDocument document, SeenCodes seen) {
        this.document = document;
        this.seen = seen;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String method = request.getMethod().toLowerCase(Locale.ROOT);
        String path = URI.create(request.getURI()).getPath();
        template(method, path)
                .filter(template -> !isForeign(request, response))
                .ifPresent(template -> check(
                        request.getMethod() + " " + template,
                        document.paths().path(template).path(method),
                        response));
        return response;
    }

    /** What another site may not ask for is refused before it comes to any operation. */
    private static boolean isForeign(FilterableRequestSpecification request, Response response) {
        return request.getHeaders().hasHeaderWithName("Origin")
                && response.statusCode() == 403
                && response.asByteArray().length == 0;
    }

    private Optional<String> template(String method, String path) {
        return document.paths().properties().stream()
                .filter(entry -> entry.getValue().has(method))
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                // The literal one goes before the one with a parameter.
                .min(Comparator.comparing(template -> template.contains("{")));
    }

    private void check(String operation, JsonNode definition, Response response) {
        String status = String.valueOf(response.statusCode());
        JsonNode answer = document.resolved(definition.path("responses").path(status));
        if (answer.isMissingNode()) {
            throw new AssertionError(
                    operation + " answered " + status + ", which its OpenAPI does not name: " + response.asString());
        }
        JsonNode content = answer.path("content");
        String type = String.valueOf(response.contentType()).replaceAll(";.*", "");
        if (content.isMissingNode() || response.asByteArray().length == 0) {
            return;
        }
        if (!content.has(type)) {
            if (type.equals("text/html")) {
                return;
            }
            throw new AssertionError(operation + " answered " + status + " as " + type);
        }
        if (!type.endsWith("json") || type.endsWith("ndjson")) {
            // A file, be it one of lines that are JSON: its schema says no more than that.
            return;
        }
        JsonNode body = read(operation, response);
        if (response.statusCode() >= 400) {
            seen.add(operation, body.path("code").asText());
        }
        var faults = schemas.computeIfAbsent(
                        operation + status + type,
                        key -> schema(content.path(type).path("schema")))
                .validate(body);
        if (!faults.isEmpty()) {
            throw new AssertionError(operation + " " + status + " is not what its OpenAPI says: " + faults + " in "
                    + response.asString());
        }
    }

    private JsonNode read(String operation, Response response) {
        try {
            return json.readTree(response.asByteArray());
        } catch (JsonProcessingException e) {
            throw new AssertionError(operation + " answered no JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonSchema schema(JsonNode schema) {
        var root = json.createObjectNode();
        root.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema);
        root.set("components", document.root().path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }
}

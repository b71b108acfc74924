package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the example request of an operation as it stands in the document, and compares the answer with the example
 * answer; {@code -Dgridward.examples.write} keeps the answer as the new example.
 */
final class ExampleStory {

    private static final Path DIRECTORY = Path.of("src/main/resources/META-INF/openapi-examples");
    /** A day that examples name as one to come. */
    private static final String LATER = "2026-12-31";

    private static final int SHOWN_ITEMS = 2;
    private static final int LONGEST_TEXT = 120;
    private static final Set<String> SECRETS = Set.of(
            "password",
            "secret",
            "access_token",
            "refresh_token",
            "nextCursor",
            "token",
            "nextToken",
            "feedToken",
            "n",
            "kid",
            "ticket",
            "oneTimeCode");

    private final ApiDocument document;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> etags = new HashMap<>();
    private final Set<String> told = new TreeSet<>();
    private final Map<String, String> standIns = new HashMap<>();

    ExampleStory(ApiDocument document) {
        this.document = document;
    }

    /** Operations told so far. */
    Set<String> told() {
        return told;
    }

    void hasVersion(String address, int version) {
        etags.put(address, "\"" + version + "\"");
    }

    /** Where examples of requests show the one, the other is sent: what is good once cannot be written down. */
    void shows(String shown, String sent) {
        standIns.put(shown, sent);
    }

    Response tell(String operationId, String address) {
        return tell(operationId, address, SignIn.loggedInAs(Role.ADMIN));
    }

    /**
     * @param address path and query
     * @param request with the token of whoever makes it
     */
    Response tell(String operationId, String address, RequestSpecification request) {
        String path = address.replaceAll("\\?.*", "");
        String[] found = operation(operationId);
        JsonNode body = document.paths()
                .path(found[1])
                .path(found[0])
                .path("requestBody")
                .path("content");
        if (!body.isMissingNode()) {
            var content = body.properties().iterator().next();
            write(request, content.getKey(), content.getValue().path("example"), operationId);
        }
        String thing = path.replaceAll("(/v1/[^/]+/[^/]+).*", "$1");
        if (etags.containsKey(thing)) {
            request.header("If-Match", etags.get(thing));
        }
        Response response = request.request(found[0], address);
        assertThat(response.statusCode())
                .as(operationId + " " + response.asString())
                .isBetween(200, 299);
        String etag = response.header("ETag");
        if (etag != null && etag.matches("\"\\d+\"")) {
            String created = response.header("Location");
            etags.put(created == null ? thing : created.replaceAll("https?://[^/]+", ""), etag);
        }
        told.add(operationId);
        compare(operationId, response);
        return response;
    }

    private String[] operation(String operationId) {
        return document.paths().properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation
                                .getValue()
                                .path("operationId")
                                .asText()
                                .equals(operationId))
                        .map(operation -> new String[] {operation.getKey(), path.getKey()}))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation is called " + operationId));
    }

    private void write(RequestSpecification request, String type, JsonNode example, String operationId) {
        if (type.startsWith("image/")) {
            // A photo is no text; whoever tells the story has put it there.
            return;
        }
        assertThat(example.isMissingNode())
                .as(operationId + " has no example of its request")
                .isFalse();
        if (type.startsWith("application/x-www-form")) {
            example.properties()
                    .forEach(field ->
                            request.formParam(field.getKey(), field.getValue().asText()));
        } else {
            String text = example.isTextual() ? example.asText() : example.toString();
            for (var standIn : standIns.entrySet()) {
                text = text.replace(standIn.getKey(), standIn.getValue());
            }
            request.contentType(type)
                    .body(text.replace(
                            LATER, LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
        }
    }

    private void compare(String operationId, Response response) {
        if (response.asByteArray().length == 0
                || !String.valueOf(response.contentType()).contains("json")) {
            return;
        }
        Path file = DIRECTORY.resolve(operationId + ".json");
        try {
            JsonNode answer = shown(json.readTree(response.asByteArray()));
            if (System.getProperty("gridward.examples.write") != null) {
                Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
            }
            assertThat(file).as(operationId + " has no example of its answer").exists();
            assertThat(shape(answer))
                    .as("example answer of " + operationId)
                    .isEqualTo(shape(json.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short enough to be read, and without what is secret or changes with every run. */
    private JsonNode shown(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean isSecret =
                        SECRETS.contains(field.getKey()) && field.getValue().isTextual();
                field.setValue(isSecret ? new TextNode("…") : shown(field.getValue()));
            });
        } else if (node instanceof ArrayNode array) {
            while (array.size() > SHOWN_ITEMS && array.get(0).isObject()) {
                array.remove(SHOWN_ITEMS);
            }
            array.forEach(this::shown);
        } else if (node.isTextual() && node.asText().length() > LONGEST_TEXT) {
            return new TextNode(node.asText().substring(0, LONGEST_TEXT) + "…");
        }
        return node;
    }

    /** Every field there is, by its way from the root. */
    private static Set<String> shape(JsonNode node) {
        var ways = new TreeSet<String>();
        collect("", node, ways);
        return ways;
    }

    private static void collect(String way, JsonNode node, Set<String> ways) {
        node.properties().forEach(field -> {
            ways.add(way + "/" + field.getKey());
            collect(way + "/" + field.getKey(), field.getValue(), ways);
        });
        Iterator<JsonNode> items = node.isArray() ? node.elements() : java.util.Collections.emptyIterator();
        items.forEachRemaining(item -> collect(way + "[]", item, ways));
    }
}

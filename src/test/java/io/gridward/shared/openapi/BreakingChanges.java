package io.gridward.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a client written for one OpenAPI document trips over in a later one, each change by name. What clients send may
 * only be taken more generously, what they get may only become more.
 */
final class BreakingChanges {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final ApiDocument before;
    private final ApiDocument after;
    private final List<String> found = new ArrayList<>();
    private final SchemaChanges schemas;

    private BreakingChanges(ApiDocument before, ApiDocument after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaChanges(before, after, found);
    }

    static List<String> between(ApiDocument before, ApiDocument after) {
        var changes = new BreakingChanges(before, after);
        before.paths().properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> changes.operation(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                        operation.getValue(),
                        after.paths().path(path.getKey()).path(operation.getKey()))));
        return List.copyOf(new TreeSet<>(changes.found));
    }

    private void operation(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            found.add(name + ": removed");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            found.add(name + ": operationId changed from "
                    + was.path("operationId").asText());
        }
        if (was.path("security").isEmpty() && !is.path("security").isEmpty()) {
            found.add(name + ": login now needed");
        }
        parameters(name, was, is);
        body(name, was.path("requestBody"), is.path("requestBody"));
        answers(name, was.path("responses"), is.path("responses"));
    }

    private void parameters(String name, JsonNode was, JsonNode is) {
        before.parameters(was).forEach(parameter -> {
            JsonNode now = same(after, is, parameter);
            String of = name + " parameter " + parameter.path("name").asText();
            if (now.isMissingNode()) {
                found.add(of + ": removed");
            } else {
                schemas.sent(of, parameter.path("schema"), now.path("schema"));
            }
        });
        after.parameters(is)
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter ->
                        !same(before, was, parameter).path("required").asBoolean())
                .forEach(parameter ->
                        found.add(name + " parameter " + parameter.path("name").asText() + ": now required"));
    }

    private static JsonNode same(ApiDocument document, JsonNode operation, JsonNode parameter) {
        return document.parameters(operation)
                .filter(other -> other.path("name").equals(parameter.path("name"))
                        && other.path("in").equals(parameter.path("in")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void body(String name, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            found.add(name + " body: now required");
        }
        was.path("content").properties().forEach(content -> {
            JsonNode now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) {
                found.add(name + " body: " + content.getKey() + " no longer taken");
            } else {
                schemas.sent(name + " body", content.getValue().path("schema"), now.path("schema"));
            }
        });
    }

    /** Refusals may become more: a client has to be ready for any code. */
    private void answers(String name, JsonNode was, JsonNode is) {
        was.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer(
                        name + " " + answer.getKey(),
                        before.resolved(answer.getValue()),
                        after.resolved(is.path(answer.getKey()))));
    }

    private void answer(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            found.add(name + ": answer removed");
            return;
        }
        was.path("headers").fieldNames().forEachRemaining(header -> {
            if (!is.path("headers").has(header)) {
                found.add(name + " header " + header + ": removed");
            }
        });
        was.path("content").properties().forEach(content -> {
            JsonNode now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) {
                found.add(name + ": " + content.getKey() + " no longer answered");
            } else {
                schemas.received(name, content.getValue().path("schema"), now.path("schema"));
            }
        });
    }
}

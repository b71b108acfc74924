package io.gridward.shared.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What changed in a schema that clients send, or one that they receive, in a way that breaks them. */
final class SchemaChanges {

    private static final List<String> UPPER_LIMITS = List.of("maxLength", "maxItems", "maximum");
    private static final List<String> LOWER_LIMITS = List.of("minLength", "minItems", "minimum");

    private final ApiDocument before;
    private final ApiDocument after;
    private final List<String> found;

    SchemaChanges(ApiDocument before, ApiDocument after, List<String> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    void sent(String name, JsonNode was, JsonNode is) {
        compare(name, was, is, true, new HashSet<>());
    }

    void received(String name, JsonNode was, JsonNode is) {
        compare(name, was, is, false, new HashSet<>());
    }

    /** @param onTheWay references being followed, for schemas that contain themselves */
    private void compare(String name, JsonNode was, JsonNode is, boolean sent, Set<String> onTheWay) {
        String ref = was.path("$ref").asText();
        if (!ref.isEmpty() && !onTheWay.add(ref)) {
            return;
        }
        nullability(name, was, is, sent);
        JsonNode old = before.type(was);
        JsonNode now = after.type(is);
        types(name, old, now);
        if (sent) {
            limits(name, old, now);
            newlyRequired(name, old, now);
        }
        properties(name, old, now, sent, onTheWay);
        if (old.has("items")) {
            compare(name + "[]", old.path("items"), now.path("items"), sent, onTheWay);
        }
        onTheWay.remove(ref);
    }

    private void nullability(String name, JsonNode was, JsonNode is, boolean sent) {
        boolean could = before.isNullable(was);
        boolean can = after.isNullable(is);
        if (sent && could && !can) {
            found.add(name + ": null no longer taken");
        }
        if (!sent && !could && can) {
            found.add(name + ": may now be null");
        }
    }

    private void types(String name, JsonNode old, JsonNode now) {
        String was = type(old);
        String is = type(now);
        if (!was.equals(is)) {
            found.add(name + ": type changed from " + was + " to " + is);
        }
        ApiDocument.elements(old.path("enum"))
                .filter(value -> now.has("enum")
                        && ApiDocument.elements(now.path("enum")).noneMatch(value::equals))
                .forEach(value -> found.add(name + ": enum value " + value.asText() + " removed"));
    }

    /** Without null, which is told apart. */
    private static String type(JsonNode schema) {
        String types = schema.path("type").isArray()
                ? ApiDocument.elements(schema.path("type"))
                        .map(JsonNode::asText)
                        .filter(type -> !type.equals("null"))
                        .sorted()
                        .toList()
                        .toString()
                : "[" + schema.path("type").asText() + "]";
        return types + schema.path("format").asText();
    }

    private void limits(String name, JsonNode old, JsonNode now) {
        for (String limit : UPPER_LIMITS) {
            if (now.has(limit)
                    && (!old.has(limit)
                            || now.path(limit).asDouble() < old.path(limit).asDouble())) {
                found.add(name + ": " + limit + " now " + now.path(limit).asText());
            }
        }
        for (String limit : LOWER_LIMITS) {
            if (now.has(limit)
                    && (!old.has(limit)
                            || now.path(limit).asDouble() > old.path(limit).asDouble())) {
                found.add(name + ": " + limit + " now " + now.path(limit).asText());
            }
        }
        if (now.has("pattern") && !now.path("pattern").equals(old.path("pattern"))) {
            found.add(name + ": pattern now " + now.path("pattern").asText());
        }
        if (now.has("enum") && !old.has("enum")) {
            found.add(name + ": now one of a few values");
        }
    }

    private void newlyRequired(String name, JsonNode old, JsonNode now) {
        ApiDocument.elements(now.path("required"))
                .filter(property -> ApiDocument.elements(old.path("required")).noneMatch(property::equals))
                .forEach(property -> found.add(name + "." + property.asText() + ": now required"));
    }

    private void properties(String name, JsonNode old, JsonNode now, boolean sent, Set<String> onTheWay) {
        if (!sent) {
            ApiDocument.elements(old.path("required"))
                    .filter(property -> now.path("properties").has(property.asText()))
                    .filter(property ->
                            ApiDocument.elements(now.path("required")).noneMatch(property::equals))
                    .forEach(property -> found.add(name + "." + property.asText() + ": may now be missing"));
        }
        old.path("properties").properties().forEach(property -> {
            JsonNode is = now.path("properties").path(property.getKey());
            String of = name + "." + property.getKey();
            if (is.isMissingNode()) {
                found.add(of + ": removed");
            } else {
                compare(of, property.getValue(), is, sent, onTheWay);
            }
        });
    }
}

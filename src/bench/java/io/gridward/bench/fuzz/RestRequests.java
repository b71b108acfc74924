package io.gridward.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes hostile requests of what the OpenAPI document offers: valid ones with something wrong in them. */
final class RestRequests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    /** Beyond 4096 bytes the server cuts the line off with 414, and the connection with it. */
    private static final int LONGEST_TARGET = 3800;

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/merge-patch+json",
            "application/geo+json",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/json;charset=gb18030",
            "application/json;charset=nonsense",
            "*/*",
            "nonsense",
            "multipart/form-data; boundary=x");

    /** @param path as the document writes it */
    private record Operation(String method, String path, JsonNode definition) {}

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Known known;

    RestRequests(JsonNode document, Known known) {
        this.document = document;
        this.known = known;
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
    }

    Hostile make(int number, Random random) {
        var hostile = new HostileValues(random);
        var operation = hostile.one(operations);
        String name = operation.definition().path("operationId").asText();
        var headers = new ArrayList<String>();
        String target = path(operation, hostile) + query(operation, hostile);
        if (target.length() > LONGEST_TARGET) {
            target = target.substring(0, LONGEST_TARGET).replaceFirst("%.?$", "");
        }
        headers.add(known.authorization(hostile));
        headers.removeIf(String::isEmpty);
        addHeaders(operation, headers, hostile);
        byte[] body = body(operation, headers, hostile);
        String method = hostile.chance(0.02)
                ? hostile.one(List.of("PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "BREW"))
                : operation.method();
        return new Hostile(number, name, method, target, headers, body);
    }

    private String path(Operation operation, HostileValues hostile) {
        var path = new StringBuilder();
        for (String step : operation.path().substring(1).split("/")) {
            path.append('/');
            if (!step.startsWith("{")) {
                path.append(step);
            } else if (hostile.chance(0.7)) {
                path.append(known.value(operation.path(), step.substring(1, step.length() - 1), hostile));
            } else {
                path.append(encoded(hostile.text(), hostile));
            }
        }
        return path.toString();
    }

    private String query(Operation operation, HostileValues hostile) {
        var query = new ArrayList<String>();
        for (JsonNode parameter : operation.definition().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && hostile.chance(0.5)) {
                String value = hostile.chance(0.3) ? "330282" : hostile.text();
                query.add(parameter.path("name").asText() + "=" + encoded(value, hostile));
                if (hostile.chance(0.05)) {
                    query.add(query.get(query.size() - 1));
                }
            }
        }
        if (hostile.chance(0.05)) {
            query.add(encoded(hostile.text(), hostile));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String encoded(String text, HostileValues hostile) {
        var encoded = new StringBuilder();
        for (byte b : text.substring(0, Math.min(text.length(), 300))
                .getBytes(hostile.chance(0.95) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16)) {
            boolean isPlain = b > ' ' && b < 0x7f && "\"<>\\^`{|}#%&+=?/;".indexOf(b) < 0;
            if (isPlain || b > ' ' && b < 0x7f && b != '#' && hostile.chance(0.02)) {
                encoded.append((char) b);
            } else {
                encoded.append("%%%02X".formatted(b & 0xff));
            }
        }
        return encoded.toString();
    }

    private void addHeaders(Operation operation, List<String> headers, HostileValues hostile) {
        for (JsonNode one : operation.definition().path("parameters")) {
            String ref = one.path("$ref").asText();
            JsonNode parameter = ref.isEmpty() ? one : document.at(ref.substring(1));
            if (parameter.path("in").asText().equals("header")) {
                boolean isVersion = parameter.path("name").asText().equals("If-Match");
                if (isVersion && hostile.chance(0.8)) {
                    headers.add("If-Match: \"" + hostile.below(4) + "\"");
                } else if (hostile.chance(0.15)) {
                    headers.add(parameter.path("name").asText() + ": " + Hostile.headerSafe(hostile.text()));
                }
            }
        }
        if (hostile.chance(0.1)) {
            headers.add("Accept: "
                    + hostile.one(List.of("text/html", "application/xml", "*/*;q=nonsense", "", ",,,", "a/b/c")));
        }
    }

    private byte[] body(Operation operation, List<String> headers, HostileValues hostile) {
        JsonNode content = operation.definition().path("requestBody").path("content");
        if (content.isEmpty()) {
            if (hostile.chance(0.9)) {
                return new byte[0];
            }
            headers.add("Content-Type: " + hostile.one(TYPES));
            return hostile.bytes(hostile.json());
        }
        Map.Entry<String, JsonNode> first = content.properties().iterator().next();
        headers.add("Content-Type: " + (hostile.chance(0.93) ? first.getKey() : hostile.one(TYPES)));
        JsonNode example = first.getValue().path("example");
        String text = first.getKey().contains("form") ? form(example, hostile) : mutated(example, hostile);
        return hostile.bytes(text);
    }

    private static String form(JsonNode example, HostileValues hostile) {
        var fields = new ArrayList<String>();
        example.properties().forEach(field -> {
            if (hostile.chance(0.9)) {
                String value = hostile.chance(0.5) ? field.getValue().asText() : hostile.text();
                fields.add(field.getKey() + "=" + encoded(value, hostile));
            }
        });
        return String.join(hostile.chance(0.95) ? "&" : ";", fields);
    }

    private static String mutated(JsonNode example, HostileValues hostile) {
        return switch (hostile.below(20)) {
            case 0 -> hostile.json();
            case 1 ->
                example.toString()
                        .substring(0, hostile.below(1 + example.toString().length()));
            case 2 -> example + hostile.json();
            case 3 -> "";
            case 4 -> hostile.randomText(40);
            default -> written(example, hostile, 1.0 / Math.max(2, leaves(example)));
        };
    }

    private static long leaves(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false)
                        .mapToLong(RestRequests::leaves)
                        .sum()
                : 1;
    }

    /** The example with, on average, two of its values replaced, left out or doubled. */
    private static String written(JsonNode node, HostileValues hostile, double share) {
        if (hostile.chance(share * 1.5)) {
            return hostile.json();
        }
        var parts = new ArrayList<String>();
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (!hostile.chance(share * 0.3)) {
                    parts.add(hostile.quoted(field.getKey()) + ":" + written(field.getValue(), hostile, share));
                }
                if (hostile.chance(share * 0.1)) {
                    parts.add(hostile.quoted(hostile.chance(0.5) ? field.getKey() : hostile.text()) + ":"
                            + hostile.json());
                }
            });
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            node.forEach(item -> parts.add(written(item, hostile, share)));
            return "[" + String.join(",", parts) + "]";
        }
        return node.isTextual() && node.asText().startsWith("019a3c00") && hostile.chance(0.7)
                ? hostile.quoted(new java.util.UUID(hostile.below(Integer.MAX_VALUE), hostile.below(1000)).toString())
                : node.toString();
    }
}

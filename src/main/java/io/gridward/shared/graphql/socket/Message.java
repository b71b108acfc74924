package io.gridward.shared.graphql.socket;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A message of the protocol, from the other side.
 *
 * @param id of the subscription; empty where the type has none
 * @param payload missing where there is none
 */
record Message(String type, String id, JsonNode payload) {

    private static final Set<String> OF_SUBSCRIPTIONS = Set.of("subscribe", "complete");

    /** Empty where it is no message of the protocol. */
    static Optional<Message> read(ObjectMapper json, String text) {
        JsonNode whole;
        try {
            // Numbers as they stand: what does not fit is for the schema's types to refuse.
            whole = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
        if (whole == null || !whole.path("type").isTextual()) {
            return Optional.empty();
        }
        JsonNode given = whole.path("payload");
        var message = new Message(
                whole.get("type").textValue(),
                whole.path("id").isTextual() ? whole.get("id").textValue() : "",
                given.isNull() ? MissingNode.getInstance() : given);
        return message.isWhole() ? Optional.of(message) : Optional.empty();
    }

    private boolean isWhole() {
        if (!payload.isMissingNode() && !payload.isObject()) {
            return false;
        }
        return !OF_SUBSCRIPTIONS.contains(type) || !id.isEmpty() && (type.equals("complete") || asksForSomething());
    }

    /** A document, or the name of one that was sent before. */
    private boolean asksForSomething() {
        JsonNode query = payload.path("query");
        return query.isTextual()
                || query.isMissingNode() && payload.path("extensions").isObject();
    }

    static String of(ObjectMapper json, String type, JsonNode payload) {
        var message = json.createObjectNode().put("type", type);
        return payload.isMissingNode()
                ? message.toString()
                : message.set("payload", payload).toString();
    }

    static String of(ObjectMapper json, String id, String type, Object payload) {
        var message = json.createObjectNode().put("id", id).put("type", type);
        return message.set("payload", json.valueToTree(payload)).toString();
    }

    static String complete(ObjectMapper json, String id) {
        return json.createObjectNode().put("id", id).put("type", "complete").toString();
    }

    /** @param answer as JSON already */
    static String next(ObjectMapper json, String id, byte[] answer) {
        String head = json.createObjectNode().put("id", id).put("type", "next").toString();
        return head.substring(0, head.length() - 1) + ",\"payload\":" + new String(answer, UTF_8) + "}";
    }
}

package io.gridward.webhook;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.feed.FeedEntry;

/** What is sent: type, time and data, as Standard Webhooks would have it. */
@ApplicationScoped
class WebhookBodies {

    private final ObjectMapper json;

    WebhookBodies(ObjectMapper json) {
        this.json = json;
    }

    String of(FeedEntry change) {
        var data = json.createObjectNode()
                .put("kind", change.kind().name())
                .put("subjectId", change.subjectId())
                .put("area", change.area())
                .put("deleted", change.deleted())
                .put("position", change.position());
        // It was written as JSON; what it is about has the form of its list.
        data.set("subject", change.data() == null ? json.nullNode() : read(change.data()));
        return written(change.type(), change.at(), data);
    }

    String ping(Instant at) {
        return written(WebhookDelivery.PING, at, Map.of());
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The feed keeps what is no JSON", impossible);
        }
    }

    private String written(String type, Instant at, Object data) {
        try {
            var body = json.createObjectNode().put("type", type).put("timestamp", at.toString());
            body.set("data", json.valueToTree(data));
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

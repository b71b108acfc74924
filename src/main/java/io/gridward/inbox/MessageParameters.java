package io.gridward.inbox;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps the parameters of a message in one column: they are always read whole and never searched. */
@ApplicationScoped
class MessageParameters {

    private static final TypeReference<Map<String, Object>> STORED = new TypeReference<>() {};

    private final ObjectMapper json;

    MessageParameters(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, Object> read(String stored) {
        try {
            return json.readValue(stored, STORED);
        } catch (JsonProcessingException e) {
            // Not the cause: its message would carry what somebody was told into the log.
            throw new IllegalStateException("Stored parameters cannot be read at " + e.getLocation());
        }
    }
}

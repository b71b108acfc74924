package io.gridward.staffing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps the career in one column: it is always read whole and never searched. */
@ApplicationScoped
class Career {

    private static final TypeReference<List<CareerStep>> STEPS = new TypeReference<>() {};

    private final ObjectMapper json;

    Career(ObjectMapper json) {
        this.json = json;
    }

    String write(List<CareerStep> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<CareerStep> read(String stored) {
        try {
            return json.readValue(stored, STEPS);
        } catch (JsonProcessingException e) {
            // Not the cause: its message would carry the career into the log.
            throw new IllegalStateException("A stored career cannot be read at " + e.getLocation());
        }
    }
}

package io.gridward.duty;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps evidence in one column: it is always read whole and never searched. */
@ApplicationScoped
class EvidenceJson {

    private final ObjectMapper json;

    EvidenceJson(ObjectMapper json) {
        this.json = json;
    }

    String write(FlagEvidence evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    FlagEvidence read(String stored) {
        try {
            return json.readValue(stored, FlagEvidence.class);
        } catch (JsonProcessingException e) {
            // Not the cause: its message would carry the evidence into the log.
            throw new IllegalStateException("Stored evidence cannot be read at " + e.getLocation());
        }
    }
}

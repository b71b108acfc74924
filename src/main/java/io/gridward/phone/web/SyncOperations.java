package io.gridward.phone.web;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.phone.SyncOperation;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problems;

/** Reads the operations of a batch by the rules by which one alone is read. */
@ApplicationScoped
class SyncOperations {

    private final ObjectMapper json;
    private final Problems problems;

    SyncOperations(ObjectMapper json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    Judged<SyncOperation> read(JsonNode operation) {
        if (!operation.isObject()) {
            return Judged.refused(Problems.malformed("an operation is a JSON object"));
        }
        try {
            return Judged.accepted(json.treeToValue(operation, SyncOperation.class));
        } catch (JsonProcessingException unreadable) {
            return Judged.refused(problems.of(unreadable).orElseThrow());
        }
    }
}

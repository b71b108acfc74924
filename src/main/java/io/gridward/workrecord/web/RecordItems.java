package io.gridward.workrecord.web;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problems;
import io.gridward.workrecord.FileRecord;

/** Reads the records of a batch by the rules by which one alone is read. */
@ApplicationScoped
class RecordItems {

    private final ObjectMapper json;
    private final Problems problems;

    RecordItems(ObjectMapper json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    Judged<FileRecord> read(JsonNode item) {
        if (!item.isObject()) {
            return Judged.refused(Problems.malformed("a record is a JSON object"));
        }
        try {
            return Judged.accepted(json.treeToValue(item, FileRecord.class));
        } catch (JsonProcessingException unreadable) {
            return Judged.refused(problems.of(unreadable).orElseThrow());
        }
    }
}

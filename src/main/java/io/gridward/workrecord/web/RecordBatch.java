package io.gridward.workrecord.web;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.gridward.workrecord.FileRecord;

/**
 * Records that were made offline. They are read one by one, so that one which cannot be read is no loss to the others.
 *
 * @param items 1 to 200
 */
public record RecordBatch(
        @Schema(type = SchemaType.ARRAY, implementation = FileRecord.class, minItems = 1, maxItems = 200)
        List<JsonNode> items) {

    public RecordBatch {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

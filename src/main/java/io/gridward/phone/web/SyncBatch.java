package io.gridward.phone.web;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.gridward.phone.SyncOperation;

/**
 * What was done offline, in the order in which it was done. Read one by one, so that an operation which cannot be read is no
 * loss to the others.
 *
 * @param operations 1 to 100
 */
public record SyncBatch(
        @Schema(type = SchemaType.ARRAY, implementation = SyncOperation.class, minItems = 1, maxItems = 100)
        List<JsonNode> operations) {

    public SyncBatch {
        operations = operations == null ? List.of() : List.copyOf(operations);
    }
}

package io.gridward.workrecord;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * @param id chosen by the client; the same record may be sent again under it
 * @param text what was done or seen, kept verbatim
 * @param occurredAt by the client's clock; null for now
 */
public record FileRecord(
        @Nullable UUID id,
        @NotNull WorkRecordKind kind,

        @Schema(description = "May be left out of a patrol and where nothing was found")
        @CodePointLength(max = 2000)
        @Nullable
        String text,

        @NotNull @Valid RecordedPlace place,
        @Nullable Instant occurredAt) {

    /** @throws Problem RECORD_TEXT_REQUIRED */
    @Nullable
    String told() {
        boolean blank = text == null || text.isBlank();
        if (blank && kind.needsText()) {
            throw Problem.of(RecordProblem.RECORD_TEXT_REQUIRED).with("kind", kind.name());
        }
        return blank ? null : text;
    }
}

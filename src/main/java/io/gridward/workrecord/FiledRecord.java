package io.gridward.workrecord;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of a record decides whether it counts.
 *
 * @param occurredAt by the phone's clock
 * @param longitude degrees in WGS-84
 * @param latitude degrees in WGS-84
 * @param inside in a grid the worker had at that moment
 * @param duplicate a text or a photo of it is an earlier one over again
 */
public record FiledRecord(
        UUID id,
        UUID workerId,
        WorkRecordKind kind,
        Instant occurredAt,
        double longitude,
        double latitude,
        @Nullable Double accuracyMetres,
        boolean inside,
        boolean duplicate,
        boolean rejected) {}

package io.gridward.workrecord;

import java.time.Instant;
import java.util.UUID;

/**
 * That a worker's record shows a photo which another worker's record had shown before.
 *
 * @param recordId the later record
 * @param occurredAt of it
 * @param otherRecordId the earlier record
 */
public record CopiedPhoto(UUID recordId, UUID workerId, Instant occurredAt, UUID otherRecordId, UUID otherWorkerId) {}

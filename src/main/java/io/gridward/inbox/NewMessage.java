package io.gridward.inbox;

import java.util.Map;
import java.util.UUID;

/**
 * A message somebody has just got.
 *
 * @param receiverId an account, or a worker
 */
public record NewMessage(UUID id, UUID receiverId, UUID subjectId, Map<String, String> parameters) {}

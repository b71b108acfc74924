package io.gridward.shared.idempotency;

import java.util.UUID;

/**
 * One sending of a request.
 *
 * @param callerId account or API client; keys of different callers never meet
 * @param fingerprint equal for equal requests
 */
public record Attempt(UUID callerId, IdempotencyKey key, String fingerprint) {}

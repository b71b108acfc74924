package io.gridward.webhook;

import java.time.Instant;

/**
 * A new secret, shown this once.
 *
 * @param formerUntil until when the former one signs, too
 */
public record IssuedWebhookSecret(String secret, Instant formerUntil) {}

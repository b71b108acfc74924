package io.gridward.webhook;

import java.util.UUID;

/**
 * A delivery as it goes out.
 *
 * @param timestamp in seconds
 */
record SignedDelivery(UUID id, UUID webhookId, String url, String body, String timestamp, String signature) {}

package io.gridward.webhook;

/**
 * What a redelivery of a range comes to.
 *
 * @param deliveries how many are sent once more
 */
public record WebhookRedeliveriesView(int deliveries) {}

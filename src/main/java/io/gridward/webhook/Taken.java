package io.gridward.webhook;

import java.util.List;

/**
 * Deliveries that were taken.
 *
 * @param due how many there were, those that are kept back included
 */
record Taken(int due, List<SignedDelivery> toSend) {}

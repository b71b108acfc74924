package io.gridward.webhook;

/** Where a delivery stands. */
public enum DeliveryState {
    /** It is tried, and again later. */
    PENDING,
    DELIVERED,
    /** It was tried long enough, or the webhook was switched off. */
    FAILED
}

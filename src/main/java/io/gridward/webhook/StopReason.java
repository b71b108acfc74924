package io.gridward.webhook;

/** Why a webhook is told nothing. */
public enum StopReason {
    SWITCHED_OFF,
    /** The receiver has answered 410. */
    GONE,
    /** Nothing has arrived for days. */
    FAILING,
    /** Whoever made it is no longer let in. */
    OWNER_GONE
}

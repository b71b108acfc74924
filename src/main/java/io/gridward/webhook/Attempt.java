package io.gridward.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of sending a delivery once.
 *
 * @param status null where there was no answer; fault says why
 * @param answer its beginning
 */
record Attempt(
        @Nullable Integer status,
        @Nullable SendingFault fault,
        int millis,
        @Nullable String answer) {

    private static final int GONE = 410;

    static Attempt answered(int status, int millis, String answer) {
        return new Attempt(status, null, millis, answer);
    }

    static Attempt failed(SendingFault why, int millis) {
        return new Attempt(null, why, millis, null);
    }

    boolean hasArrived() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wants to be told nothing any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}

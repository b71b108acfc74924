package io.gridward.shared.access;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Whoever holds an access token, for as long as it is good.
 *
 * @param expires when it is good no longer, come what may
 * @param standing whether it still is: it may have been called back
 */
public record SignedIn(Caller caller, Instant expires, BooleanSupplier standing) {

    public boolean isStanding() {
        return standing.getAsBoolean();
    }
}

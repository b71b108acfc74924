package io.gridward.shared.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a machine was granted besides its reach, as its token tells: no request asks the database for it.
 *
 * @param requestsPerMinute null for as many as anybody
 * @param costPerMinute points of GraphQL; null for as many as anybody
 * @param registeredQueriesOnly whether it may send only the GraphQL documents that were registered for it
 */
public record Grant(
        Set<Scope> scopes,
        @Nullable Integer requestsPerMinute,
        @Nullable Integer costPerMinute,
        boolean registeredQueriesOnly) {

    /** What people have, whose roles say it all. */
    public static final Grant NONE = new Grant(Set.of(), null, null, false);

    public Grant {
        scopes = Set.copyOf(scopes);
    }

    public static Grant toRead() {
        return new Grant(Scope.reading(), null, null, false);
    }

    /** The same with fewer scopes. */
    public Grant only(Set<Scope> some) {
        return new Grant(some, requestsPerMinute, costPerMinute, registeredQueriesOnly);
    }
}

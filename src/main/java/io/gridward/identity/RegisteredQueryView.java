package io.gridward.identity;

import java.time.Instant;

/**
 * A GraphQL document that an API client may send.
 *
 * @param sha256 its name: of its UTF-8, in lower-case hexadecimal digits
 */
public record RegisteredQueryView(String sha256, String query, Instant registeredAt, int version) {

    static RegisteredQueryView from(RegisteredQuery registered) {
        return new RegisteredQueryView(
                registered.sha256(), registered.query(), registered.registeredAt(), registered.version());
    }
}

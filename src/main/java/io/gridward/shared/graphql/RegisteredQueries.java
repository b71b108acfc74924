package io.gridward.shared.graphql;

import java.util.Optional;
import java.util.UUID;

/** Knows the documents that were registered for a machine; some machines may send no others. */
public interface RegisteredQueries {

    /** @param sha256 of its UTF-8, in lower-case hexadecimal digits */
    Optional<String> find(UUID client, String sha256);
}

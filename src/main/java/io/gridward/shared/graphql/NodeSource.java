package io.gridward.shared.graphql;

import java.util.Optional;

/** A capability whose things can be read by id. */
public interface NodeSource {

    /** The thing within the caller's reach, or empty when the id is none of this capability's. */
    Optional<? extends Node> find(String id);
}

package io.gridward.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way in: an endpoint or a GraphQL field.
 *
 * @param name verb and path template, or type and field
 * @param what it is for
 * @param decision null when nobody has decided
 * @param undecided what would have to say it: use cases without annotations
 */
record Door(String name, String what, Decision decision, List<String> undecided) {

    Door and(Door other) {
        var both = decision == null || other.decision == null ? null : decision.and(other.decision);
        var all = Stream.concat(undecided.stream(), other.undecided.stream()).toList();
        return new Door(name, what.isEmpty() ? other.what : what, both, all);
    }
}

package io.gridward.access;

import java.util.List;

/**
 * One way in: an endpoint or a GraphQL field.
 *
 * @param name verb and path template, or type and field
 * @param what it is for
 * @param decision null when nobody has decided
 * @param undecided what would have to say it: use cases without annotations
 */
record Door(String name, String what, Decision decision, List<String> undecided) {}

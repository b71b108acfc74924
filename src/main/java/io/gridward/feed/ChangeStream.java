package io.gridward.feed;

import io.smallrye.mutiny.Multi;

/**
 * Pages without end. Not a bare {@code Multi}: the checks of a use case that returns one are put off until it is read, when
 * the answer has begun and nothing can be refused any more.
 */
public record ChangeStream(Multi<ChangesView> pages) {}

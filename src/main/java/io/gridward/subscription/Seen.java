package io.gridward.subscription;

import org.jspecify.annotations.Nullable;

import io.gridward.feed.TailEntry;

/**
 * A change that somebody is shown.
 *
 * @param subject as it is now; null when it is not there, or not where it was
 */
record Seen<V>(TailEntry change, @Nullable V subject) {}

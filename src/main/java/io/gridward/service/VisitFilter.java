package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which visits a list shows; null means any.
 *
 * @param area code prefix: all visits below it
 * @param from visited at or after
 * @param to visited before
 */
public record VisitFilter(
        @Nullable String area,
        @Nullable UUID household,
        @Nullable Instant from,
        @Nullable Instant to) {}

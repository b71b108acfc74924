package io.gridward.service;

import org.jspecify.annotations.Nullable;

/**
 * Which notices a list shows; null means any.
 *
 * @param area for something in it, or for an area above it
 * @param withdrawn only those that were, or only those that were not
 */
public record PolicyNoticeFilter(
        @Nullable String area, @Nullable Boolean withdrawn) {}

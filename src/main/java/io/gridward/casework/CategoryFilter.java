package io.gridward.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which categories a list shows; null means any.
 *
 * @param parent code of the first level: those below it
 */
public record CategoryFilter(
        @Nullable String parent, @Nullable CategoryState state) {}

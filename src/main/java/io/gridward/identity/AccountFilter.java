package io.gridward.identity;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Role;

/**
 * Which accounts a list shows; null means any.
 *
 * @param text part of the login name or of the display name, whatever its case
 */
public record AccountFilter(
        @Nullable Role role,
        @CodePointLength(max = 200) @Nullable String text) {}

package io.gridward.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param limit 1 to 200 rows
 * @param cursor where the page before ended, as that page said; null for the first
 */
public record PageRequest(
        @Min(1) @Max(PageRequest.MOST) int limit, @Nullable String cursor) {

    public static final int MOST = 200;
    public static final String DEFAULT_LIMIT = "50";
}

package io.gridward.area;

import org.jspecify.annotations.Nullable;

/**
 * Which areas a list shows; null means any.
 *
 * @param area code prefix: the area itself and all below it
 * @param parent code of the direct parent
 */
public record AreaFilter(
        @Nullable String area,
        @Nullable String parent,
        @Nullable AreaLevel level) {

    public static AreaFilter all() {
        return new AreaFilter(null, null, null);
    }
}

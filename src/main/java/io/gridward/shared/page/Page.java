package io.gridward.shared.page;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param hasNext whether rows follow
 * @param cursorAt the opaque cursor of the row at an index, from which the list goes on
 */
public record Page<T>(List<T> items, boolean hasNext, IntFunction<String> cursorAt) {

    /** Cursor of the next page, or null when this is the last. */
    public String nextCursor() {
        return hasNext ? cursorAt.apply(items.size() - 1) : null;
    }
}

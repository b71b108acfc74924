package io.gridward.shared.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param hasNext whether rows follow
 * @param cursorAt the opaque cursor of the row at an index, from which the list goes on
 */
public record Page<T>(List<T> items, boolean hasNext, IntFunction<String> cursorAt) {

    /** The same page with something else made of each row. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), hasNext, cursorAt);
    }

    /** Null when this is the last page. */
    public @Nullable String nextCursor() {
        return hasNext ? cursorAt.apply(items.size() - 1) : null;
    }
}

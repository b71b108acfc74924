package io.gridward.shared.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import io.gridward.shared.page.Page;

/** The rows of a page, each with the cursor from which the list goes on after it. */
public final class Edges {

    private Edges() {}

    /** @param edge makes the edge of one type from a cursor and a row */
    public static <T, E> List<E> of(Page<T> page, BiFunction<String, T, E> edge) {
        return IntStream.range(0, page.items().size())
                .mapToObj(i -> edge.apply(page.cursorAt().apply(i), page.items().get(i)))
                .toList();
    }
}

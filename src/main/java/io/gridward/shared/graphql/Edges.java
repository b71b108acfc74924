package io.gridward.shared.graphql;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;

import io.gridward.shared.page.Page;

/** The rows of a page, each with the cursor from which the list goes on after it. */
public final class Edges {

    private Edges() {}

    /**
     * The edges are made only when they are read: most callers ask for the nodes, and sealing cursors costs.
     *
     * @param edge makes the edge of one type from a cursor and a row
     */
    public static <T, E> List<E> of(Page<T> page, BiFunction<String, T, E> edge) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return edge.apply(page.cursorAt().apply(index), page.items().get(index));
            }

            @Override
            public int size() {
                return page.items().size();
            }
        };
    }
}

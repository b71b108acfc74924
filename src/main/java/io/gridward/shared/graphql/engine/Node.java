package io.gridward.shared.graphql.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/** An object or a list of the answer. What it holds may be null, a value for JSON, or a further node. */
abstract sealed class Node {

    final @Nullable Object[] values;

    private final @Nullable Node parent;
    private final int index;
    private boolean gone;

    /** @param index where this node stands in its parent */
    Node(@Nullable Node parent, int index, int size) {
        this.parent = parent;
        this.index = index;
        this.values = new Object[size];
    }

    /** Name or number of a value in a path. */
    abstract Object step(int at);

    abstract boolean isNonNull(int at);

    /** True where null has bubbled up to the root itself. */
    boolean isGone() {
        return gone;
    }

    /** The object on top of the answer. */
    Node root() {
        return parent == null ? this : parent.root();
    }

    /** Null takes the place of a value, and of everything above up to what may be null. */
    void fail(int at) {
        values[at] = null;
        if (isNonNull(at)) {
            gone = true;
            if (parent != null) {
                parent.fail(index);
            }
        }
    }

    /** Where a value stands in the answer. */
    List<Object> path(int at) {
        List<Object> path = new ArrayList<>();
        path.add(step(at));
        for (Node node = this; node.parent != null; node = node.parent) {
            path.add(node.parent.step(node.index));
        }
        Collections.reverse(path);
        return path;
    }

    static final class OfObject extends Node {

        final Selection selection;

        /** What the fields are read from; null at the root. */
        final @Nullable Object source;

        OfObject(@Nullable Node parent, int index, Selection selection, @Nullable Object source) {
            super(parent, index, selection.fields().size());
            this.selection = selection;
            this.source = source;
        }

        GraphQLObjectType type() {
            return selection.type();
        }

        @Override
        Object step(int at) {
            return selection.fields().get(at).key().getValue();
        }

        @Override
        boolean isNonNull(int at) {
            return selection.fields().get(at).type().nonNull();
        }
    }

    static final class OfList extends Node {

        private final boolean nonNullElements;

        OfList(Node parent, int index, int size, boolean nonNullElements) {
            super(parent, index, size);
            this.nonNullElements = nonNullElements;
        }

        @Override
        Object step(int at) {
            return at;
        }

        @Override
        boolean isNonNull(int at) {
            return nonNullElements;
        }
    }
}

package io.gridward.shared.graphql.engine;

import org.jspecify.annotations.Nullable;

/** Reads one property of an object. */
@FunctionalInterface
interface Accessor {

    @Nullable
    Object of(Object source) throws Exception;
}

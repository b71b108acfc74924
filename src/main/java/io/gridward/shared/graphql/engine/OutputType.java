package io.gridward.shared.graphql.engine;

import java.util.Map;

import graphql.schema.GraphQLObjectType;

/** What a field answers with, prepared for completing values (GraphQL specification § 6.4.3). */
sealed interface OutputType {

    boolean nonNull();

    /** A scalar or an enum. */
    record Single(boolean nonNull, Leaf leaf) implements OutputType {}

    record Many(boolean nonNull, OutputType element) implements OutputType {}

    /**
     * An object, or one of the possible objects of an interface or union.
     *
     * @param possible type of an object by the name of its class
     */
    record Composite(boolean nonNull, Map<String, GraphQLObjectType> possible) implements OutputType {

        GraphQLObjectType typeOf(Object value) {
            var type = possible.get(value.getClass().getName());
            if (type == null) {
                throw new IllegalStateException("No type for " + value.getClass());
            }
            return type;
        }
    }
}

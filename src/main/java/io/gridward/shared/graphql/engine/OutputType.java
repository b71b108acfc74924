package io.gridward.shared.graphql.engine;

import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLObjectType;

/** What a field answers with, prepared for completing values (GraphQL specification § 6.4.3). */
sealed interface OutputType {

    boolean nonNull();

    /** Types of the objects a field of this type can answer with; none where it answers with values. */
    Set<GraphQLObjectType> objects();

    /** A scalar or an enum. */
    record Single(boolean nonNull, Leaf leaf) implements OutputType {

        @Override
        public Set<GraphQLObjectType> objects() {
            return Set.of();
        }
    }

    record Many(boolean nonNull, OutputType element) implements OutputType {

        @Override
        public Set<GraphQLObjectType> objects() {
            return element.objects();
        }
    }

    /**
     * An object, or one of the possible objects of an interface or union.
     *
     * @param possible type of an object by the name of its class
     */
    record Composite(boolean nonNull, Map<String, GraphQLObjectType> possible) implements OutputType {

        @Override
        public Set<GraphQLObjectType> objects() {
            return Set.copyOf(possible.values());
        }

        GraphQLObjectType typeOf(Object value) {
            var type = possible.get(value.getClass().getName());
            if (type == null) {
                throw new IllegalStateException("No type for " + value.getClass());
            }
            return type;
        }
    }
}

package io.gridward.shared.graphql.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.transformation.Transformer;
import org.jspecify.annotations.Nullable;

/** Turns what the code returns into what a scalar or an enum shows. */
@FunctionalInterface
interface Leaf {

    @Nullable
    Object show(Object value) throws Exception;

    static Leaf of(GraphQLScalarType type) {
        Coercing<?, ?> coercing = type.getCoercing();
        GraphQLContext context = GraphQLContext.getDefault();
        return value -> coercing.serialize(value, context, Locale.ROOT);
    }

    static Leaf of(GraphQLEnumType type) {
        Map<String, String> names = new HashMap<>();
        type.getValues().forEach(value -> names.put(String.valueOf(value.getValue()), value.getName()));
        return value -> {
            String name = names.get(value instanceof Enum<?> constant ? constant.name() : value.toString());
            if (name == null) {
                throw new IllegalStateException(type.getName() + " has no value " + value);
            }
            return name;
        };
    }

    /** With the extension's own conversion before, such as of times to text. */
    default Leaf after(Transformer<Object, Object> transformer) {
        return value -> show(transformer.out(value));
    }
}

package io.gridward.shared.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Valid queries over the whole schema, made up from a seed: with aliases, fragments of all kinds, directives, variables,
 * fields asked for twice, and now and then a value that is refused.
 */
final class RandomQueries {

    record Asked(String query, Map<String, Object> variables) {}

    private static final int DEPTH = 5;

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> codes;
    private final List<String> ids;

    private final List<String> definitions = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, String> argumentsOf = new HashMap<>();
    private int names;

    RandomQueries(GraphQLSchema schema, long seed, List<String> codes, List<String> ids) {
        this.schema = schema;
        this.random = new Random(seed);
        this.codes = codes;
        this.ids = ids;
    }

    Asked next() {
        definitions.clear();
        fragments.clear();
        variables.clear();
        argumentsOf.clear();
        names = 0;
        var body = new StringBuilder("{ ");
        int roots = 1 + random.nextInt(3);
        for (int i = 0; i < roots; i++) {
            body.append(field(schema.getQueryType(), any(schema.getQueryType().getFieldDefinitions()), DEPTH));
        }
        body.append("}");
        String head = definitions.isEmpty() ? "query Q " : "query Q(" + String.join(", ", definitions) + ") ";
        return new Asked(head + body + " " + String.join(" ", fragments), new LinkedHashMap<>(variables));
    }

    private String selections(GraphQLCompositeType type, int depth) {
        var body = new StringBuilder("{ ");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            body.append(selection(type, depth));
        }
        return body.append("} ").toString();
    }

    private String selection(GraphQLCompositeType type, int depth) {
        int kind = random.nextInt(100);
        if (kind < 6) {
            return "__typename ";
        }
        if (kind < 14 && depth > 1) {
            return "... " + (random.nextBoolean() ? "on " + type.getName() + " " : "") + directive()
                    + selections(type, depth - 1);
        }
        if (kind < 20 && depth > 1) {
            String name = "F" + names++;
            fragments.add("fragment " + name + " on " + type.getName() + " " + selections(type, depth - 1));
            return "..." + name + " " + directive();
        }
        if (type instanceof GraphQLInterfaceType abstraction && kind < 80) {
            var possible = any(schema.getImplementations(abstraction));
            return "... on " + possible.getName() + " " + directive() + selections(possible, depth - 1);
        }
        var container = (GraphQLFieldsContainer) type;
        var fitting = container.getFieldDefinitions().stream()
                .filter(field -> depth > 1 || !(unwrapped(field) instanceof GraphQLCompositeType))
                .toList();
        return fitting.isEmpty() ? "__typename " : field(container, any(fitting), depth);
    }

    private String field(GraphQLFieldsContainer container, GraphQLFieldDefinition field, int depth) {
        boolean isRoot = container == schema.getQueryType();
        // The stock engine mixes up what one batch is asked for with different arguments in one document.
        String arguments = isRoot
                ? arguments(field)
                : argumentsOf.computeIfAbsent(container.getName() + "." + field.getName(), f -> arguments(field));
        boolean alias = isRoot || random.nextInt(100) < 25;
        String below = unwrapped(field) instanceof GraphQLCompositeType type ? selections(type, depth - 1) : "";
        return (alias ? "a" + names++ + ": " : "") + field.getName() + arguments + " " + directive() + below;
    }

    private String arguments(GraphQLFieldDefinition field) {
        String given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(100) < 40)
                .map(this::argument)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String argument(GraphQLArgument argument) {
        Object value = value(argument.getName(), argument.getType());
        if (random.nextInt(100) < 40) {
            String name = "v" + names++;
            definitions.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
            variables.put(name, value);
            return argument.getName() + ": $" + name;
        }
        boolean isEnum = GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType;
        return argument.getName() + ": " + literal(value, isEnum);
    }

    private String literal(Object value, boolean isEnum) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> literal(element, isEnum)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String && !isEnum ? "\"" + value + "\"" : String.valueOf(value);
    }

    private Object value(String name, GraphQLType type) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return random.nextInt(4) == 0
                    ? List.of()
                    : List.of(value(name, list.getWrappedType()), value(name, list.getWrappedType()));
        }
        if (bare instanceof GraphQLEnumType values) {
            return any(values.getValues()).getName();
        }
        boolean odd = random.nextInt(100) < 4;
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Int" -> odd ? any(List.of(0, 101, -1)) : 1 + random.nextInt(5);
            case "Float" -> any(List.of(121.5, 30.25, 1.5, 50.5));
            case "Boolean" -> random.nextBoolean();
            case "ID" -> odd ? "no-id" : any(ids);
            case "DateTime" -> odd ? "noon" : any(List.of("2026-01-01T00:00:00Z", "2026-11-01T08:00:00+08:00"));
            case "Date" -> odd ? "2026-13-01" : any(List.of("2026-01-01", "2027-12-31"));
            default -> name.equals("after") ? "bm90IG91cnM" : odd ? "王" : any(codes);
        };
    }

    private String directive() {
        int kind = random.nextInt(100);
        if (kind >= 16) {
            return "";
        }
        String name = kind < 8 ? "include" : "skip";
        boolean value = random.nextInt(100) < (kind < 8 ? 75 : 25);
        if (kind % 2 == 0) {
            return "@" + name + "(if: " + value + ") ";
        }
        String variable = "v" + names++;
        definitions.add("$" + variable + ": Boolean!");
        variables.put(variable, value);
        return "@" + name + "(if: $" + variable + ") ";
    }

    private static GraphQLType unwrapped(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

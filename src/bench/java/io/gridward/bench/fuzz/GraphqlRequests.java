package io.gridward.bench.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** Makes hostile requests of what the GraphQL schema offers: well-formed documents with hostile values, and broken ones. */
final class GraphqlRequests {

    private static final int DEPTH = 4;

    private final TypeDefinitionRegistry schema;
    private final Known known;

    GraphqlRequests(String sdl, Known known) {
        this.schema = new SchemaParser().parse(sdl);
        this.known = known;
    }

    Hostile make(int number, Random random) {
        var hostile = new HostileValues(random);
        boolean isMutation = hostile.chance(0.35);
        String kind = isMutation ? "mutation" : "query";
        var root = schema.getType(isMutation ? "Mutation" : "Query", ObjectTypeDefinition.class)
                .orElseThrow();
        var field = hostile.one(root.getFieldDefinitions());
        String document = broken(kind + " " + "{" + selection(field, DEPTH, hostile) + "}", hostile);
        var headers = new ArrayList<String>();
        headers.add(known.authorization(hostile));
        headers.removeIf(String::isEmpty);
        String operation = kind + " " + field.getName();
        if (hostile.chance(0.1)) {
            String query = "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
            String rest = hostile.chance(0.3)
                    ? "&variables=" + URLEncoder.encode(hostile.json(), StandardCharsets.UTF_8)
                    : "";
            if (query.length() + rest.length() < 3500) {
                return new Hostile(number, operation, "GET", "/graphql" + query + rest, headers, new byte[0]);
            }
        }
        headers.add("Content-Type: application/json");
        return new Hostile(number, operation, "POST", "/graphql", headers, hostile.bytes(body(document, hostile)));
    }

    private static String body(String document, HostileValues hostile) {
        var parts = new ArrayList<String>();
        parts.add("\"query\":" + (hostile.chance(0.97) ? hostile.quoted(document) : hostile.json()));
        if (hostile.chance(0.2)) {
            parts.add("\"variables\":" + hostile.json());
        }
        if (hostile.chance(0.1)) {
            parts.add("\"operationName\":" + hostile.json());
        }
        if (hostile.chance(0.05)) {
            parts.add("\"extensions\":" + hostile.json());
        }
        String body = "{" + String.join(",", parts) + "}";
        return hostile.chance(0.03) ? "[" + body + "," + body + "]" : body;
    }

    private static String broken(String document, HostileValues hostile) {
        return switch (hostile.below(30)) {
            case 0 -> document.substring(0, hostile.below(document.length()));
            case 1 -> document + hostile.text();
            case 2 -> "{" + "a".repeat(10) + "{".repeat(500) + "}".repeat(501);
            case 3 -> "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
            case 4 -> "{" + aliases(2000) + "}";
            case 5 -> "#" + "x".repeat(200_000) + "\n" + document;
            case 6 -> "query($a: Nonsense) " + document.substring(document.indexOf('{'));
            case 7 -> "subscription { " + hostile.randomText(5) + " }";
            case 8 ->
                document.replaceFirst(
                        "\\{", Matcher.quoteReplacement("{ __typename @skip(if: " + hostile.json() + ") "));
            default -> document;
        };
    }

    private static String aliases(int count) {
        var aliases = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            aliases.add("a" + i + ": me { id }");
        }
        return String.join(" ", aliases);
    }

    private String selection(FieldDefinition field, int depth, HostileValues hostile) {
        String arguments = field.getInputValueDefinitions().stream()
                .filter(argument -> argument.getType() instanceof NonNullType || hostile.chance(0.6))
                .map(argument -> argument.getName() + ": " + literal(argument.getType(), 3, hostile))
                .collect(Collectors.joining(", "));
        String call = field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
        var type = schema.getType(name(field.getType()), ObjectTypeDefinition.class);
        if (type.isEmpty()) {
            boolean isInterface =
                    field.getType() != null && name(field.getType()).equals("Node");
            return isInterface ? call + " { __typename id }" : call;
        }
        String inner = type.get().getFieldDefinitions().stream()
                .filter(child -> depth > 1 || isLeaf(child))
                .filter(child -> hostile.chance(isLeaf(child) ? 0.5 : 0.4))
                .limit(8)
                .map(child -> selection(child, depth - 1, hostile))
                .collect(Collectors.joining(" "));
        return call + " { __typename " + inner + " }";
    }

    private boolean isLeaf(FieldDefinition field) {
        return schema.getType(name(field.getType()), ObjectTypeDefinition.class).isEmpty()
                && !name(field.getType()).equals("Node");
    }

    /** A literal of the type, or of another. */
    private String literal(Type<?> type, int depth, HostileValues hostile) {
        if (hostile.chance(0.05)) {
            return hostile.one(List.of("null", "[]", "{}", "$missing", "NOT_A_VALUE", "1e999", "-1"));
        }
        if (type instanceof NonNullType required) {
            return literal(required.getType(), depth, hostile);
        }
        if (type instanceof ListType list) {
            int size = hostile.one(List.of(0, 1, 2, 3, 600));
            return "["
                    + String.join(
                            ", ", java.util.Collections.nCopies(size, literal(list.getType(), depth - 1, hostile)))
                    + "]";
        }
        String name = name(type);
        var choice = schema.getType(name, EnumTypeDefinition.class);
        if (choice.isPresent()) {
            return hostile.one(choice.get().getEnumValueDefinitions()).getName();
        }
        var input = schema.getType(name, InputObjectTypeDefinition.class);
        if (input.isPresent() && depth > 0) {
            return "{"
                    + input.get().getInputValueDefinitions().stream()
                            .filter(field -> field.getType() instanceof NonNullType || hostile.chance(0.5))
                            .map(field -> field.getName() + ": " + literal(field.getType(), depth - 1, hostile))
                            .collect(Collectors.joining(", "))
                    + "}";
        }
        return switch (name) {
            case "Int" -> String.valueOf(hostile.one(List.of(0, 1, 2, 10, 100, 101, -1, Integer.MAX_VALUE)));
            case "Float" -> hostile.one(List.of("121.246", "30.195", "-0.0", "1e308", "181"));
            case "Boolean" -> "true";
            case "DateTime" -> hostile.chance(0.6) ? "\"2026-11-20T08:00:00Z\"" : hostile.quoted(hostile.text());
            case "ID" ->
                hostile.chance(0.6)
                        ? hostile.quoted(known.value(anyCollection(hostile), "id", hostile))
                        : hostile.quoted(hostile.text());
            default ->
                hostile.chance(0.4)
                        ? hostile.quoted(known.value("/v1/grids", "code", hostile))
                        : hostile.quoted(hostile.text());
        };
    }

    private String anyCollection(HostileValues hostile) {
        return hostile.one(known.ids().keySet().stream().sorted().toList());
    }

    private static String name(Type<?> type) {
        if (type instanceof NonNullType required) {
            return name(required.getType());
        }
        return type instanceof ListType list ? name(list.getType()) : ((TypeName) type).getName();
    }
}

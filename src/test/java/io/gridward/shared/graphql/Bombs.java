package io.gridward.shared.graphql;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Documents made to bring the server down. */
public final class Bombs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bombs() {}

    /**
     * One of them.
     *
     * @param body of the request, as JSON
     * @param codes of the problems that may be the answer
     */
    public record Bomb(String name, String body, Set<String> codes) {

        static Bomb of(String name, String query, String... codes) {
            return of(name, query, Map.of(), codes);
        }

        static Bomb of(String name, String query, Map<String, Object> variables, String... codes) {
            try {
                return new Bomb(
                        name, JSON.writeValueAsString(Map.of("query", query, "variables", variables)), Set.of(codes));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them, each with the codes of which its 400 has one. */
    public static List<Bomb> all() {
        String states = "query($s: [CaseState]) { cases(states: $s) { nodes { id } } }";
        return List.of(
                Bomb.of("deep", deep(), "GRAPHQL_TOO_DEEP"),
                Bomb.of("deeper than any parser likes", "{ a".repeat(3000) + " }".repeat(3000), "GRAPHQL_TOO_DEEP"),
                Bomb.of(
                        "deep lists",
                        "query($a: Int) { grids(first: " + "[".repeat(3000) + "]".repeat(3000)
                                + ") { nodes { code } } }",
                        "GRAPHQL_TOO_DEEP"),
                Bomb.of(
                        "introspection in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                        "GRAPHQL_INVALID"),
                Bomb.of("10,000 aliases", "{ " + aliases(10_000) + " }", "GRAPHQL_TOO_LONG", "GRAPHQL_TOO_MANY_TOKENS"),
                Bomb.of("101 aliases", "{ " + aliases(101) + " }", "GRAPHQL_TOO_MANY_ALIASES"),
                Bomb.of("5,001 fields", "{ " + "__typename ".repeat(5_001) + "}", "GRAPHQL_TOO_MANY_FIELDS"),
                Bomb.of(
                        "two fragments in a circle",
                        "{ grids { nodes { ...A } } } fragment A on Grid { ...B code } fragment B on Grid { ...A name }",
                        "GRAPHQL_INVALID"),
                Bomb.of("300 fragments in a circle", "{ grids { nodes { ...F0 } } } " + ring(), "GRAPHQL_INVALID"),
                Bomb.of("fragments that double each other", doubling(), "GRAPHQL_TOO_MANY_FIELDS"),
                Bomb.of(
                        "10,000 directives",
                        "{ me { id " + "@include(if: true) ".repeat(10_000) + "} }",
                        "GRAPHQL_TOO_LONG"),
                Bomb.of("201 directives", "{ me { id " + "@a".repeat(201) + "} }", "GRAPHQL_TOO_MANY_DIRECTIVES"),
                Bomb.of("5 MB of comment", "{ me { id } } #" + "x".repeat(5_000_000), "GRAPHQL_TOO_LONG"),
                Bomb.of("5 MB of nothing", " ".repeat(5_000_000) + "{ me { id } }", "GRAPHQL_TOO_LONG"),
                Bomb.of(
                        "500,000 values in a variable",
                        states,
                        Map.of("s", Collections.nCopies(500_000, "REPORTED")),
                        "GRAPHQL_TOO_MANY_VARIABLES"),
                Bomb.of("100,000 variables", "{ __typename }", variables(), "GRAPHQL_TOO_MANY_VARIABLES"),
                new Bomb(
                        "a variable that is nothing but exponent",
                        "{\"query\":\"query($n: Int) { grids(first: $n) { nodes { code } } }\","
                                + "\"variables\":{\"n\":1e999999999}}",
                        Set.of("ARGUMENT_INVALID")),
                Bomb.of(
                        "a literal that is nothing but exponent",
                        "{ grids(first: 1e999999999) { nodes { code } } }",
                        "GRAPHQL_INVALID"),
                new Bomb(
                        "several requests in one",
                        "[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}]",
                        Set.of("GRAPHQL_NO_BATCHES")));
    }

    private static String deep() {
        return "{ grids { nodes " + "{ area { grids ".repeat(12) + "{ code }" + " } }".repeat(12) + " } }";
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "));
    }

    private static String ring() {
        return IntStream.range(0, 300)
                .mapToObj(i -> "fragment F" + i + " on Grid { ...F" + (i + 1) % 300 + " ...F" + (i + 2) % 300 + " }")
                .collect(Collectors.joining(" "));
    }

    private static String doubling() {
        var query = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 60; i++) {
            query.append(" fragment F%1$d on Me { ...F%2$d ... on Me { ...F%2$d } }".formatted(i, i + 1));
        }
        return query.append(" fragment F60 on Me { id }").toString();
    }

    private static Map<String, Object> variables() {
        var many = new HashMap<String, Object>();
        IntStream.range(0, 100_000).forEach(i -> many.put("v" + i, i));
        return many;
    }
}

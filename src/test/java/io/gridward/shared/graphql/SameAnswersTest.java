package io.gridward.shared.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** Our engine answers as the extension's own does, for the committed queries and for a thousand made-up ones. */
@GridwardTest
class SameAnswersTest {

    private static final Path SAMPLES = Path.of("src/test/resources/graphql");
    private static final int PER_SEED = 50;

    @Inject
    GraphQLSchema schema;

    @Inject
    ObjectMapper json;

    private SampleTown town;

    @BeforeEach
    void a_town_is_at_work() {
        town = SampleTown.get();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> committed = Files.list(SAMPLES)) {
            return Stream.concat(Stream.of(Path.of("src/bench/page.graphql")), committed.sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void to_the_committed_queries(Path sample) throws Exception {
        assertThat(isComparable(Role.ADMIN, Files.readString(sample), town.variables()))
                .isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void to_fifty_queries_made_up_from_a_seed(long seed) throws Exception {
        var queries = new RandomQueries(schema, seed, town.codes(), town.ids());
        int compared = 0;
        for (int i = 0; compared < PER_SEED; i++) {
            assertThat(i).as("too many of them are too dear").isLessThan(2 * PER_SEED);
            var asked = queries.next();
            String[] reach = i % 5 == 0 ? new String[] {town.codes().get(0)} : new String[0];
            if (isComparable(i % 3 == 0 ? Role.WORKER : Role.ADMIN, asked.query(), asked.variables(), reach)) {
                compared++;
            }
        }
    }

    @Test
    void to_queries_that_do_not_fit_the_schema() throws Exception {
        for (String query : List.of(
                "{ nope }",
                "{ grids }",
                "{ grids { nodes } }",
                "{ grids { nodes { code { x } } } }",
                "{ grids(first: \"x\") { nodes { code } } }",
                "{ grid { code } }",
                "query($a: Int) { grids(first: $b) { nodes { code } } }",
                "{ ...F } fragment F on Grid { code }",
                "{ grid(code: \"1\") { a: code a: name } }",
                "{ node(id: \"1\") { code } }",
                "query($c: String!) { grid(code: $c) { code } }",
                "query($k: GridKind = ODD) { grids(kind: $k) { nodes { code } } }")) {
            assertThat(isComparable(Role.ADMIN, query, Map.of())).isTrue();
        }
    }

    /** Fails where the two differ; false where our door refuses what the stock engine would try to answer. */
    private boolean isComparable(Role role, String query, Map<String, Object> variables, String... reach)
            throws IOException {
        JsonNode ours = ask(loggedInAs(role, reach), query, variables);
        if (ours.at("/errors/0/extensions/code").asText().startsWith("GRAPHQL_TOO_")) {
            return false;
        }
        JsonNode stock =
                ask(loggedInAs(role, reach).header(new Header(StockEngine.HEADER, "please")), query, variables);
        assertThat(Compared.ofOurs(ours))
                .as("%s%nwith %s", query, json.writeValueAsString(variables))
                .isEqualTo(Compared.ofStock(stock));
        return true;
    }

    private JsonNode ask(RequestSpecification caller, String query, Map<String, Object> variables) throws IOException {
        return json.readTree(caller.contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .asByteArray());
    }
}

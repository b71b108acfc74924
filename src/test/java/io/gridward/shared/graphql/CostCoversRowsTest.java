package io.gridward.shared.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.restassured.response.Response;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** What a query costs is no less than the rows the database answers it with, for a thousand made-up ones. */
@GridwardTest
class CostCoversRowsTest {

    private static final int PER_SEED = 50;

    @Inject
    GraphQLSchema schema;

    @Inject
    SessionFactory sessions;

    private SampleTown town;

    @BeforeEach
    void a_town_is_at_work() {
        town = SampleTown.get();
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void nobody_counts() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    static LongStream seeds() {
        return LongStream.range(100, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_fifty_queries_made_up_from_a_seed(long seed) {
        var queries = new RandomQueries(schema, seed, town.codes(), town.ids());
        var cheap = new ArrayList<String>();
        int counted = 0;
        long rowsOfAll = 0;
        while (counted < PER_SEED) {
            var asked = queries.next();
            var statistics = sessions.getStatistics();
            statistics.clear();
            Response answer = ask(asked.query(), asked.variables());
            Integer cost = answer.path("extensions.cost.requested");
            if (cost == null || answer.statusCode() != 200) {
                continue;
            }
            counted++;
            long rows = rows(statistics);
            rowsOfAll += rows;
            if (rows > cost) {
                cheap.add(rows + " rows for " + cost + ": " + asked.query() + " " + asked.variables()
                        + statements(statistics));
            }
        }
        assertThat(cheap).isEmpty();
        assertThat(rowsOfAll).as("rows are counted at all").isPositive();
    }

    private static long rows(Statistics statistics) {
        return Arrays.stream(statistics.getQueries())
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                .sum();
    }

    private static List<String> statements(Statistics statistics) {
        return Arrays.stream(statistics.getQueries())
                .map(query -> "\n  " + statistics.getQueryStatistics(query).getExecutionRowCount() + " " + query)
                .toList();
    }

    private static Response ask(String query, Map<String, Object> variables) {
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }
}

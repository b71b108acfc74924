package io.gridward.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.Machine;
import io.gridward.shared.access.Scope;
import io.gridward.shared.graphql.socket.Subscriber;

import static io.gridward.subscription.CasesThatChange.grid;
import static io.gridward.subscription.CasesThatChange.importedIn;
import static io.gridward.subscription.CasesThatChange.reportedIn;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a subscription whose budget is spent while it is told of changes. */
@GridwardTest
class SpendingTheBudgetTest {

    private static final String DEAR = "subscription { caseChanged(area: \"%s\") { subjectId subject { grid {"
            + " openCases(first: 50) { id } } } } }";
    private static final String CHEAP = "subscription { caseChanged(area: \"%s\") { subjectId } }";

    /** What comes back within a test is a small part of this. */
    private static final int EVENTS = 6;

    private String grid;

    @BeforeEach
    void a_grid_of_its_own() {
        grid = grid();
    }

    @Test
    void it_ends_alone_and_says_when_to_come_back() {
        int dear = cost();
        // Beginning costs as much as an event. What is left for the cheap one is not enough for the dear one.
        var machine = machine((EVENTS + 1) * dear + dear / 2);
        try (var subscriber = Subscriber.with(machine.token())
                .subscribe("dear", DEAR.formatted(grid))
                .subscribe("cheap", CHEAP.formatted(grid))) {
            assertThat(subscriber.ping()).isEqualTo("pong");
            var told = new ArrayList<String>();
            JsonNode end = null;
            for (int i = 0; end == null; i++) {
                assertThat(i).as("events told").isLessThanOrEqualTo(2 * EVENTS);
                String id = reportedIn(grid);
                for (var message : List.of(subscriber.next(), subscriber.next())) {
                    if (message.path("type").asText().equals("error")) {
                        end = message;
                    } else if (message.path("id").asText().equals("dear")) {
                        told.add(message.at("/payload/data/caseChanged/subjectId")
                                .asText());
                        assertThat(told.get(i)).isEqualTo(id);
                    }
                }
            }

            assertThat(told).hasSize(EVENTS);
            assertSpent(end, dear);
            String after = reportedIn(grid);
            assertThat(subscriber.data("cheap").at("/caseChanged/subjectId").asText())
                    .isEqualTo(after);
            assertThat(subscriber.pinged()).isEmpty();
        }
    }

    /** What has come together is answered together; what of it is paid for is told. */
    @Test
    void of_many_changes_at_once_those_are_told_that_can_be_paid() {
        int dear = cost();
        var machine = machine((EVENTS + 1) * dear);
        try (var subscriber = Subscriber.with(machine.token()).subscribe("dear", DEAR.formatted(grid))) {
            assertThat(subscriber.ping()).isEqualTo("pong");
            importedIn(grid, 3 * EVENTS);

            for (int i = 0; i < EVENTS; i++) {
                assertThat(subscriber.data("dear").at("/caseChanged/subjectId").asText())
                        .isNotEmpty();
            }
            assertSpent(subscriber.next(), dear);
            assertThat(subscriber.pinged()).isEmpty();
        }
    }

    private static void assertSpent(JsonNode message, int requested) {
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("error");
        assertThat(message.path("id").asText()).isEqualTo("dear");
        var why = message.at("/payload/0/extensions");
        assertThat(why.path("code").asText()).isEqualTo("GRAPHQL_BUDGET_SPENT");
        assertThat(why.path("requested").asInt()).isEqualTo(requested);
        assertThat(why.path("remaining").asInt()).isLessThan(requested);
        assertThat(why.path("retryAfter").asInt()).isBetween(1, 60);
    }

    private int cost() {
        var priced =
                machine(100_000).graphql(Map.of("query", DEAR.formatted(grid), "extensions", Map.of("dryRun", true)));
        return priced.path("extensions.cost.requested");
    }

    private static Machine machine(int costPerMinute) {
        return Machine.with(
                Map.of("costPerMinute", costPerMinute, "scopes", List.of(Scope.READ_CASES, Scope.READ_GRIDS)));
    }
}

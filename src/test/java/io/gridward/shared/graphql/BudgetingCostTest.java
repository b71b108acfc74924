package io.gridward.shared.graphql;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.Machine;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class BudgetingCostTest {

    private static final String ONE_HUNDRED = "{ grids(first: 50) { nodes { code } } }";

    private Machine machine;

    @BeforeEach
    void a_machine_with_a_small_budget() {
        machine = Machine.with(Map.of("costPerMinute", 150));
    }

    @Test
    void what_is_spent_is_told_and_comes_back_in_time() {
        ask(ONE_HUNDRED)
                .statusCode(200)
                .body("extensions.cost.requested", equalTo(100))
                .body("extensions.cost.limit", equalTo(150))
                .body("extensions.cost.budget", equalTo(150))
                .body("extensions.cost.remaining", equalTo(50))
                .body("extensions.cost.resetAt", notNullValue());
        ask(ONE_HUNDRED)
                .statusCode(429)
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("GRAPHQL_BUDGET_SPENT"))
                .body("errors[0].extensions.requested", equalTo(100))
                .body("errors[0].extensions.remaining", lessThan(100))
                .body("errors[0].extensions.retryAfter", lessThanOrEqualTo(20))
                .body("extensions.cost.remaining", lessThan(100));
        ask("{ grids(first: 5) { nodes { code } } }").statusCode(200);
    }

    @Test
    void a_list_that_comes_whole_costs_as_much_as_it_may_well_be_long() {
        dryRun("{ opinionTags { code } }").body("extensions.cost.requested", equalTo(100));
        dryRun("{ grids(first: 2) { __typename } }").body("extensions.cost.requested", equalTo(3));
    }

    @Test
    void what_is_counted_from_several_rows_costs_them_however_little_is_asked_of_it() {
        dryRun("{ trainingStatistics { total { sessions } } }").body("extensions.cost.requested", equalTo(11));
    }

    @Test
    void a_page_of_changes_costs_as_much_as_one_of_anything_else() {
        dryRun("{ changes(first: 50) { items { type subjectId } ...More } }"
                        + " fragment More on Changes { nextToken items { token } }")
                .body("extensions.cost.requested", equalTo(150));
    }

    @Test
    void a_dry_run_is_priced_and_costs_nothing() {
        for (int i = 0; i < 3; i++) {
            dryRun(ONE_HUNDRED)
                    .statusCode(200)
                    .body("data", anEmptyMap())
                    .body("errors", nullValue())
                    .body("extensions.cost.requested", equalTo(100))
                    .body("extensions.cost.remaining", equalTo(150));
        }
        dryRun("{ grids(first: 100) { nodes { openCases(first: 100) { id } } } }")
                .statusCode(200)
                .body("extensions.cost.limit", equalTo(150))
                .body("errors", nullValue());
        dryRun("{ nope }").statusCode(400);
        dryRun("mutation { readMessage(id: \"019a3c00-0000-7000-8000-000000000601\") { id } }")
                .statusCode(200)
                .body("data", anEmptyMap());
    }

    @Test
    void what_a_whole_minute_could_not_pay_is_too_dear() {
        ask("{ grids(first: 100) { nodes { code } } }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEAR"))
                .body("errors[0].extensions.limit", equalTo(150))
                .body("extensions.cost.remaining", equalTo(150));
    }

    @Test
    void people_have_a_budget_too() {
        Graphql.ask(loggedInAs(Role.AUDITOR), ONE_HUNDRED)
                .body("extensions.cost.limit", equalTo(50_000))
                .body("extensions.cost.budget", equalTo(1_000_000_000));
    }

    private ValidatableResponse ask(String query) {
        return machine.graphql(Map.of("query", query)).then();
    }

    private ValidatableResponse dryRun(String query) {
        return machine.graphql(Map.of("query", query, "extensions", Map.of("dryRun", true)))
                .then();
    }
}

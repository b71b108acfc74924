package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.duty.DutyTermsFixture.changes;
import static io.gridward.duty.DutyTermsFixture.commander;
import static io.gridward.duty.DutyTermsFixture.create;
import static io.gridward.duty.DutyTermsFixture.created;
import static io.gridward.duty.DutyTermsFixture.inside;
import static io.gridward.duty.DutyTermsFixture.rule;
import static io.gridward.duty.DutyTermsFixture.today;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class DutyRulesTest {

    private static final String VILLAGE = "330282111201";
    private static final String OTHER_VILLAGE = "330282111202";

    @Inject
    DutyRules rules;

    @Inject
    ToldTerms told;

    @Inject
    StatementCount statements;

    @Test
    void without_a_rule_the_duty_of_2019_is_watched() {
        String grid = GridFixture.gridIn("330282112201");

        assertThat(heldOn(grid, today()))
                .isEqualTo(new DutyTerms(DutyMode.MONITOR, 3000, 5, MetresCounted.TOTAL, 1, 3, 10, 50));
    }

    @Test
    void the_longest_code_counts_and_one_statement_asks_for_all() {
        String grid = GridFixture.gridIn("330282111203");
        String beside = GridFixture.gridIn("330282111203");
        String elsewhere = GridFixture.gridIn("330282111204");
        created(rule("330282111203", today(), 2000));
        created(rule(grid, today(), 1000));

        var asked = List.of(grid, beside, elsewhere, grid);
        assertThat(inside(() -> rules.heldOn(asked, today())))
                .containsOnlyKeys(grid, beside, elsewhere)
                .extractingFromEntries(entry -> entry.getValue().minimumMetres())
                .containsExactlyInAnyOrder(1000, 2000, 3000);
        assertThat(inside(() -> statements.here(() -> rules.heldOn(asked, today()))))
                .hasSize(1);
        assertThat(heldOn(grid, today()).minimumMetres()).isEqualTo(1000);
        assertThat(heldOn(grid, today().minusDays(1))).isEqualTo(DutyTerms.DEFAULT);
    }

    @Test
    void a_new_rule_ends_the_one_before_and_both_days_keep_theirs() {
        String grid = GridFixture.gridIn(VILLAGE);
        String first = created(rule(grid, today(), 2000));
        var later = today().plusDays(7);

        String second = created(rule(grid, later, 2500));

        assertThat(heldOn(grid, later.minusDays(1)).minimumMetres()).isEqualTo(2000);
        assertThat(heldOn(grid, later).minimumMetres()).isEqualTo(2500);
        commander()
                .get("/v1/duty-rules/" + first)
                .then()
                .body("validTo", equalTo(later.toString()))
                .body("version", equalTo(1));
        assertThat(changes("DUTY_RULE_ENDED", first)).isEqualTo(1);
        assertThat(changes("DUTY_RULE_CREATED", second)).isEqualTo(1);
        assertThat(told.changes()).contains(new DutyTermsChanged(null, grid, later, null));
    }

    @Test
    void a_mistake_of_today_is_made_good_today() {
        String grid = GridFixture.gridIn(VILLAGE);
        created(rule(grid, today(), 30_000));

        created(rule(grid, today(), 3500));

        assertThat(heldOn(grid, today()).minimumMetres()).isEqualTo(3500);
    }

    @Test
    void a_rule_that_has_not_begun_is_withdrawn_and_the_one_before_goes_on() {
        String grid = GridFixture.gridIn(VILLAGE);
        String first = created(rule(grid, today(), 2000));
        var later = today().plusDays(7);
        String second = created(rule(grid, later, 2500));

        commander().delete("/v1/duty-rules/" + second).then().statusCode(428);
        commander()
                .header("If-Match", "\"3\"")
                .delete("/v1/duty-rules/" + second)
                .then()
                .statusCode(412);
        commander()
                .header("If-Match", "\"0\"")
                .delete("/v1/duty-rules/" + second)
                .then()
                .statusCode(200);

        commander().get("/v1/duty-rules/" + second).then().body("validTo", equalTo(later.toString()));
        commander()
                .header("If-Match", "\"1\"")
                .delete("/v1/duty-rules/" + second)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUTY_RULE_VOID"));
        commander().get("/v1/duty-rules/" + first).then().body("validTo", nullValue());
        assertThat(heldOn(grid, later).minimumMetres()).isEqualTo(2000);
        commander()
                .header("If-Match", "\"2\"")
                .delete("/v1/duty-rules/" + first)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUTY_RULE_IN_FORCE"));
        assertThat(changes("DUTY_RULE_WITHDRAWN", second)).isEqualTo(1);
        assertThat(changes("DUTY_RULE_CONTINUED", first)).isEqualTo(1);
    }

    @Test
    void the_past_keeps_its_rules_and_no_two_hold_together() {
        String grid = GridFixture.gridIn(VILLAGE);
        create(rule(grid, today().minusDays(1), 2000)).statusCode(422).body("code", equalTo("DUTY_RULE_IN_PAST"));
        var week = rule(grid, today().plusDays(10), 2000);
        week.put("validTo", today().plusDays(17).toString());
        created(week);

        create(week).statusCode(409).body("code", equalTo("DUTY_RULE_OVERLAPS"));
        create(rule(grid, today(), 2000)).statusCode(409).body("code", equalTo("DUTY_RULE_OVERLAPS"));
        week.put("validTo", week.get("validFrom"));
        create(week).statusCode(422).body("code", equalTo("DUTY_RULE_PERIOD_INVALID"));
    }

    @Test
    void what_would_run_into_a_later_rule_is_not_let_go_on() {
        String grid = GridFixture.gridIn(VILLAGE);
        created(rule(grid, today(), 2000));
        var week = rule(grid, today().plusDays(10), 2500);
        week.put("validTo", today().plusDays(17).toString());
        String between = created(week);
        String last = created(rule(grid, today().plusDays(20), 3000));

        var withdrawn = commander().header("If-Match", "\"0\"").delete("/v1/duty-rules/" + between);
        withdrawn.then().statusCode(409).body("code", equalTo("DUTY_RULE_OVERLAPS"));

        commander()
                .header("If-Match", "\"0\"")
                .delete("/v1/duty-rules/" + last)
                .then()
                .statusCode(200);
        commander()
                .header("If-Match", "\"0\"")
                .delete("/v1/duty-rules/" + between)
                .then()
                .statusCode(200);
        assertThat(heldOn(grid, today().plusDays(12)).minimumMetres()).isEqualTo(2000);
    }

    @Test
    void of_two_who_withdraw_a_rule_at_once_one_comes_late() throws Exception {
        String grid = GridFixture.gridIn(VILLAGE);
        String id = created(rule(grid, today().plusDays(7), 2000));
        Callable<Integer> withdrawal = () -> commander()
                .header("If-Match", "\"0\"")
                .delete("/v1/duty-rules/" + id)
                .statusCode();

        var both = Executors.newFixedThreadPool(2);
        try {
            var answers = both.invokeAll(List.of(withdrawal, withdrawal));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void whoever_sets_a_rule_says_why_and_has_the_area() {
        var wanted = rule(OTHER_VILLAGE, today().plusYears(30), 2000);

        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .body(wanted)
                .post("/v1/duty-rules")
                .then()
                .statusCode(400)
                .body("code", equalTo("ACTION_NOTE_REQUIRED"));
        commander(DutyTermsFixture.OTHER_TOWN)
                .body(wanted)
                .post("/v1/duty-rules")
                .then()
                .statusCode(404);
        // The town above one's village is there to be read, not to be ruled.
        commander(OTHER_VILLAGE)
                .body(rule(DutyTermsFixture.TOWN, today().plusYears(30), 1))
                .post("/v1/duty-rules")
                .then()
                .statusCode(404);
        create(rule("330282111999", today(), 2000)).statusCode(404);
        create(rule(VILLAGE + "999", today(), 2000)).statusCode(404);
        create(rule("3302821112", today(), 2000)).statusCode(400);
    }

    @Test
    void a_worker_sees_the_rules_he_is_judged_by() {
        String grid = GridFixture.gridIn("330282111205");
        String sibling = GridFixture.gridIn("330282111205");
        String ofVillage = created(rule("330282111205", today(), 2000));
        String ofGrid = created(rule(grid, today(), 1000));
        String ofSibling = created(rule(sibling, today(), 1500));
        var worker = loggedInAs(Role.WORKER, grid);

        worker.queryParam("area", grid)
                .queryParam("date", today().toString())
                .get("/v1/duty-rules")
                .then()
                .statusCode(200)
                .body("items.id", contains(ofVillage, ofGrid));
        loggedInAs(Role.WORKER, grid).get("/v1/duty-rules/" + ofVillage).then().statusCode(200);
        loggedInAs(Role.WORKER, grid).get("/v1/duty-rules/" + ofSibling).then().statusCode(404);
        loggedInAs(Role.WORKER, grid)
                .queryParam("date", LocalDate.of(2019, 12, 1).toString())
                .get("/v1/duty-rules")
                .then()
                .body("items.id", not(hasItem(ofGrid)));
        Graphql.ask(
                        loggedInAs(Role.WORKER, grid),
                        "query($area: String) { dutyRules(area: $area) { nodes { id mode metresCounted } } }",
                        Map.of("area", grid))
                .body("data.dutyRules.nodes.id", contains(ofVillage, ofGrid));
    }

    private DutyTerms heldOn(String grid, LocalDate day) {
        return inside(() -> rules.heldOn(List.of(grid), day)).get(grid);
    }
}

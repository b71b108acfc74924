package io.gridward.demo;

import java.sql.SQLException;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.gridward.GridwardTest;
import io.gridward.service.ErrandState;
import io.gridward.service.VisitClass;
import io.gridward.shared.time.Time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Work for residents in the demo county. */
@GridwardTest
@TestProfile(WithDemo.class)
class DemoResidentsTest {

    @Inject
    DataSource dataSource;

    @Inject
    Time time;

    @ParameterizedTest
    @EnumSource
    void households_of_every_class_are_visited_and_some_are_due(VisitClass visitClass) {
        String all = "/v1/households?limit=200&visitClass=" + visitClass;
        commander().get(all).then().body("items.size()", greaterThan(20));
        commander()
                .get(all + "&dueBy=" + time.today())
                .then()
                .body("items.size()", greaterThan(0))
                .body("items.contactPhone", everyItem(startsWith("1011")));
    }

    @Test
    void most_of_what_is_due_is_visited() {
        var coverage = commander()
                .get("/v1/visits/coverage?from=" + time.today().minusDays(28))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int due = coverage.getInt("due.sum()");
        assertThat(due).isGreaterThan(150);
        assertThat(coverage.getInt("visited.sum()") / (double) due).isBetween(0.4, 0.98);
    }

    @Test
    void the_demo_worker_has_households_of_his_own() {
        as("worker")
                .get("/v1/households")
                .then()
                .body("items.size()", greaterThan(0))
                .body("items.contactName", everyItem(not(containsString("*"))));
    }

    @ParameterizedTest
    @EnumSource
    void there_are_errands_in_every_state(ErrandState state) {
        commander().get("/v1/errands?state=" + state).then().body("items.size()", greaterThan(0));
    }

    @Test
    void notices_have_reached_people_and_opinions_are_answered() {
        String notice = commander()
                .get("/v1/policy-notices?area=330282006&withdrawn=false")
                .path("items[0].id");
        commander()
                .get("/v1/policy-notices/" + notice + "/statistics?area=330282006")
                .then()
                .body("delivered.sum()", greaterThan(20))
                .body("read.sum()", greaterThan(10))
                .body("householdsTold.sum()", greaterThan(10));
        commander()
                .get("/v1/opinions?answered=true&limit=200")
                .then()
                .body("items.size()", greaterThan(30))
                .body("items.answer", everyItem(not(nullValue())));
        commander().get("/v1/opinions?answered=false").then().body("items.size()", greaterThan(10));
    }

    @Test
    void what_was_written_down_agrees_with_itself_and_lies_in_the_past() throws SQLException {
        assertThat(one("""
                select count(*) from errand e
                where state <> (select to_state from errand_step s where s.errand_id = e.id and s.seq = e.step_count)
                   or filed_at > now() or exists (select from errand_step s where s.errand_id = e.id and s.at > now())
                """)).isZero();
        assertThat(one("""
                select count(*) from errand_step s join errand_step before
                    on before.errand_id = s.errand_id and before.seq = s.seq - 1
                where s.at < before.at or s.from_state <> before.to_state
                """)).isZero();
        assertThat(one("""
                select count(*) from household h
                where last_visited_on is distinct from (select max(visited_on) from visit v where v.household_id = h.id)
                   or added_on > (select min(visited_on) from visit v where v.household_id = h.id)
                """)).isZero();
        assertThat(one("select count(*) from visit where recorded_at > now() or recorded_at < visited_at"))
                .isZero();
        assertThat(one("select count(*) from policy_notice_receipt where read_at > now() or delivered_at > now()"))
                .isZero();
        assertThat(one("select count(*) from opinion where filed_at > now() or answered_at > now()"))
                .isZero();
        assertThat(one("select count(*) from opinion where answered_at < filed_at"))
                .isZero();
    }

    /** Time goes on for what is open; but nobody hears of what was there before. */
    @Test
    void history_tells_nobody() throws SQLException {
        assertThat(one("select count(*) from message where kind not in ('CASE_DUE_SOON', 'CASE_OVERDUE')"))
                .isZero();
        assertThat(one("select count(*) from message")).isLessThan(20);
    }

    private static RequestSpecification commander() {
        return as("commander");
    }

    private static RequestSpecification as(String name) {
        String token = given().formParam("grant_type", "password")
                .formParam("username", name)
                .formParam("password", DemoAccounts.PASSWORD)
                .post("/v1/oauth/token")
                .path("access_token");
        return given().auth().oauth2(token);
    }

    private long one(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

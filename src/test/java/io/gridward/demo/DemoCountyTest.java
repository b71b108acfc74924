package io.gridward.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.PastCaseFacts;
import io.gridward.shared.graphql.Graphql;
import io.gridward.shared.time.Time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** The demo county as its accounts see it. */
@GridwardTest
@TestProfile(WithDemo.class)
class DemoCountyTest {

    private static final String GRID = DemoCounty.FIRST_GRID;

    /** Signing in takes its time on purpose. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Inject
    DemoCounty county;

    @Inject
    DemoDatabase database;

    @Inject
    DataSource dataSource;

    @Inject
    Time time;

    @ParameterizedTest
    @CsvSource({
        "admin, ADMIN, *",
        "commander, COMMANDER, 330282",
        "leader, LEADER, 330282006004001",
        "worker, WORKER, 330282006004001"
    })
    void every_demo_account_signs_in(String name, String role, String reach) {
        as(name).get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains(role))
                .body("reach", contains(reach));
    }

    @Test
    void the_partner_signs_in_and_pulls() {
        String token = given().auth()
                .preemptive()
                .basic("partner", DemoAccounts.PASSWORD)
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token")
                .path("access_token");
        Graphql.ask(
                        given().auth().oauth2(token),
                        "{ grids(first: 100) { nodes { code team { vacant overStrength } } } }")
                .body("errors", nullValue())
                .body("data.grids.nodes", hasSize(100))
                .body("data.grids.nodes.team.vacant", everyItem(empty()))
                .body("data.grids.nodes.team.overStrength", everyItem(empty()));
    }

    @Test
    void there_are_1118_grids_that_say_they_are_synthetic() {
        var names = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = as("commander").get("/v1/grids?limit=200" + cursor).jsonPath();
            names.addAll(page.getList("items.name", String.class));
            cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
        }
        assertThat(names).hasSize(1118).allMatch(name -> name.endsWith("（合成）"));
    }

    @Test
    void the_first_grid_has_a_whole_team_and_so_has_every_other() {
        as("worker")
                .get("/v1/grids/{code}/team", GRID)
                .then()
                .body("leader.workerId", equalTo(workerOf("leader")))
                .body("fullTimeWorker.workerId", equalTo(workerOf("worker")))
                .body("partTimers", not(empty()))
                .body("supervisors", hasSize(1))
                .body("vacant", empty());
        as("commander").get("/v1/vacancies").then().body("items", empty());
    }

    @Test
    void the_grid_of_a_case_is_where_it_happened() {
        List<Map<String, Object>> cases =
                as("commander").get("/v1/cases?limit=20").jsonPath().getList("items");
        assertThat(cases).hasSize(20).allSatisfy(it -> {
            var place = (Map<?, ?>) it.get("wgs84");
            as("commander")
                    .queryParam("longitude", place.get("longitude"))
                    .queryParam("latitude", place.get("latitude"))
                    .queryParam("datum", "WGS84")
                    .queryParam("time", it.get("occurredAt"))
                    .get("/v1/grids/at")
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(it.get("gridCode")));
        });
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void there_are_cases_in_every_state(CaseState state) {
        // A draft is its author's only.
        as(state == CaseState.DRAFT ? "worker" : "commander")
                .get("/v1/cases?state={state}&limit=5", state)
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.state", everyItem(equalTo(state.name())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commander", "worker"})
    void some_cases_are_overdue_with_a_yellow_card(String name) {
        as(name).get("/v1/cases?overdue=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.supervision", hasItem("YELLOW"));
    }

    @Test
    void cases_are_closed_in_time_and_late_and_open() {
        var from = time.today().minusDays(DemoTime.DAYS_OF_CASES).toString();
        var towns = as("commander")
                .get("/v1/cases/statistics?by=AREA&from={from}", from)
                .then()
                .statusCode(200)
                .body("onTimeRate", everyItem(allOf(greaterThanOrEqualTo(0f), lessThanOrEqualTo(1f))))
                .extract()
                .jsonPath();
        int due = sum(towns, "due");
        assertThat(sum(towns, "closedOnTime")).isBetween(due * 7 / 10, due - 1);
        assertThat(sum(towns, "closedLate")).isPositive();
        assertThat(sum(towns, "open")).isPositive();
        assertThat(sum(towns, "undone")).isPositive();
        assertThat(sum(towns, "terminated")).isPositive();
    }

    private static int sum(JsonPath towns, String figure) {
        return towns.getList(figure, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void what_goes_on_is_due_and_has_nothing_to_ring_that_is_long_past() throws SQLException {
        assertThat(one("""
                select count(*) from case_clock
                where stopped_at is null and due_at is null and cardinality(paused_from) = cardinality(paused_to)
                """)).isZero();
        assertThat(one("""
                select count(*) from case_file
                where open and due_at is null and state not in ('SUSPENDED', 'CALLBACK', 'SELF_HANDLED')
                """)).isZero();
        assertThat(one("select count(*) from case_clock where next_alarm_at is not null"))
                .isPositive();
        // The accounts are made in the midst of loading, which takes a while.
        assertThat(one("""
                select count(*) from case_clock
                where next_alarm_at < (select min(created_at) from account) - interval '1 minute'
                """)).isZero();
        assertThat(one("select count(*) from case_file where review_on <= current_date"))
                .isZero();
    }

    @Test
    void every_case_names_a_department_that_serves_the_county() throws SQLException {
        assertThat(one("""
                select count(*) from case_file c
                where c.department is not null and not exists (
                    select from department d
                    where d.id = c.department_id and d.name = c.department and d.area_code = '330282')
                """)).isZero();
    }

    @Test
    void a_rule_finds_who_gets_a_new_case() {
        forecast("01001").body("department.name", equalTo("住建局"));
        // The town's squad before the county's bureau.
        forecast("08001")
                .body("department.name", equalTo("综合执法队"))
                .body("department.areaCode", equalTo("330282006"))
                .body("passedOver.reason", hasItem("NEARER_RULE_DECIDES"));
        forecast("99").body("department.name", equalTo("民政局"));
    }

    private static ValidatableResponse forecast(String category) {
        return as("commander")
                .get("/v1/case-routing?category={category}&grid={grid}", category, GRID)
                .then()
                .statusCode(200);
    }

    @Test
    void the_demo_worker_sees_cases_of_the_own_grid() {
        as("worker")
                .get("/v1/cases")
                .then()
                .body("items.size()", greaterThan(20))
                .body("items.gridCode", everyItem(equalTo(GRID)));
    }

    @Test
    void the_steps_of_every_case_lead_to_its_state() throws SQLException {
        assertThat(one("""
                select count(*) from case_file c
                where c.step_count <> (select max(seq) from case_step where case_id = c.id)
                   or c.state <> (select to_state from case_step where case_id = c.id and seq = c.step_count)
                   or c.version <> c.step_count - 1
                """)).isZero();
        assertThat(one("""
                select count(*) from case_step s join case_step before
                    on before.case_id = s.case_id and before.seq = s.seq - 1
                where s.from_state <> before.to_state or s.at < before.at
                """)).isZero();
        assertThat(one("select count(*) from case_step where at > now()")).isZero();
    }

    @Test
    void every_step_is_one_that_the_life_cycle_knows() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct verb, from_state, to_state from case_step")) {
            while (rows.next()) {
                var verb = CaseVerb.valueOf(rows.getString(1));
                var from = rows.getString(2) == null ? null : CaseState.valueOf(rows.getString(2));
                var to = CaseState.valueOf(rows.getString(3));
                assertThat(PastCaseFacts.isLawful(verb, from, to))
                        .as("%s %s %s", verb, from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void cases_are_numbered_as_they_came_in() throws SQLException {
        assertThat(one("""
                select count(*) from (
                    select number < lag(number) over (order by s.at, id) as backwards
                    from case_file c join case_step s on s.case_id = c.id and s.seq = 1) numbers
                where backwards
                """)).isZero();
        assertThat(one("select count(*) from case_file")).isBetween(2000L, 3600L);
    }

    @Test
    void sessions_held_are_81_with_more_than_4000_person_times() throws SQLException {
        as("commander")
                .get("/v1/trainings/statistics")
                .then()
                .statusCode(200)
                .body("total.sessions", equalTo(81))
                .body("total.personTimes", greaterThan(4000))
                .body("byKind.figures.sessions", everyItem(greaterThan(0)));
        assertThat(one("""
                select count(*) from attendance a join training t on t.id = a.training_id
                where a.late <> (a.signed_in_at > t.starts_at + interval '10 minutes')
                   or a.signed_in_at > t.ends_at or t.state <> 'HELD'
                """)).isZero();
    }

    @Test
    void personal_numbers_are_sealed_and_open_again() {
        String worker = workerOf("worker");
        as("commander").get("/v1/workers/{id}", worker).then().body("phone", startsWith("1011"));
        as("leader").get("/v1/workers/{id}", worker).then().body("phone", startsWith("101****"));
    }

    @Test
    void loading_again_changes_nothing() throws SQLException {
        long rows = one("select count(*) from outbox");
        assertThat(database.isLoaded()).isTrue();
        assertThat(county.load()).isFalse();
        assertThat(one("select count(*) from outbox")).isEqualTo(rows);
        assertThat(one("select count(*) from outbox where type = 'DEMO_LOADED' and after ->> 'grids' = '1118'"))
                .isEqualTo(1);
        assertThat(one("select count(*) from account")).isEqualTo(4);
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(TOKENS.computeIfAbsent(name, DemoCountyTest::token));
    }

    private static String token(String name) {
        return given().formParam("grant_type", "password")
                .formParam("username", name)
                .formParam("password", DemoAccounts.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String workerOf(String name) {
        return as(name).get("/v1/me").path("workerId");
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

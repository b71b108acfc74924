package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.shared.graphql.Graphql;
import io.gridward.shared.time.Time;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.workrecord.RecordFixture.middleOf;
import static io.gridward.workrecord.RecordFixture.place;
import static io.gridward.workrecord.RecordFixture.record;
import static io.gridward.workrecord.RecordFixture.send;
import static io.gridward.workrecord.RecordFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@GridwardTest
class ReadingRecordsTest {

    @Inject
    StatementCount statements;

    @Inject
    Time time;

    private RecordFixture.Worker worker;

    @BeforeEach
    void aWorker() {
        worker = RecordFixture.workerWithGrid();
    }

    @Test
    void a_list_is_narrowed_by_what_one_asks_for() {
        String visit = RecordFixture.filed(worker);
        String outside = filed("kind", "HAZARD", 1.5);
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        var old = with(record(middleOf(worker.square())), "occurredAt", yesterday.toString());
        send(worker.signedIn(), old).statusCode(201);

        String mine = "?worker=" + worker.id();
        LocalDate today = time.today();
        list(mine).body("items.id", contains(outside, visit, old.get("id")));
        list(mine + "&date=" + today).body("items.id", contains(outside, visit));
        list(mine + "&date=" + today.minusDays(1)).body("items.id", contains(old.get("id")));
        list(mine + "&kind=HAZARD").body("items.id", contains(outside));
        list(mine + "&inside=true").body("items.id", contains(visit));
        list(mine + "&inside=false").body("items.id", contains(outside, old.get("id")));
        list(mine + "&marked=true").body("items", hasSize(0));
        list(mine + "&rejected=false").body("items", hasSize(3));
        for (String area : new String[] {RecordFixture.TOWN, RecordFixture.VILLAGE, worker.grid()}) {
            list(mine + "&area=" + area).body("items.id", contains(visit));
        }
        list(mine + "&limit=1").body("items.id", contains(outside)).body("nextCursor", notNullValue());
    }

    @Test
    void one_sees_what_is_within_reach_and_ones_own() {
        String own = filed("kind", "PATROL", 1.5);
        var neighbour = RecordFixture.workerWithGrid();
        String neighbours = RecordFixture.filed(neighbour);

        worker.signedIn()
                .get("/v1/records")
                .then()
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(neighbours)));
        worker.signedIn().get("/v1/records/" + own).then().statusCode(200);
        worker.signedIn().get("/v1/records/" + neighbours).then().statusCode(404);
        loggedInAs(Role.LEADER, neighbour.grid()).get("/v1/records").then().body("items.id", contains(neighbours));
        loggedInAs(Role.LEADER, neighbour.grid())
                .get("/v1/records/" + own)
                .then()
                .statusCode(404);
    }

    @Test
    void a_worker_reads_his_day_wherever_it_was_spent() {
        String inside = RecordFixture.filed(worker);
        String outside = filed("kind", "PATROL", 1.5);
        worker.signedIn().get("/v1/me/records").then().body("items.id", contains(outside, inside));
        worker.signedIn()
                .get("/v1/me/records?date=" + time.today().minusDays(1))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void graphql_answers_the_same_with_grid_and_worker() {
        String id = RecordFixture.filed(worker);
        Graphql.ask(
                        loggedInAs(Role.ADMIN),
                        "{ workRecords(area: \"%s\") { nodes { id inside grid { code } worker { id } } } }"
                                .formatted(worker.grid()))
                .body("data.workRecords.nodes.id", contains(id))
                .body("data.workRecords.nodes[0].inside", equalTo(true))
                .body("data.workRecords.nodes[0].grid.code", equalTo(worker.grid()))
                .body("data.workRecords.nodes[0].worker.id", equalTo(worker.id().toString()));
        Graphql.ask(loggedInAs(Role.ADMIN), "{ workRecord(id: \"%s\") { kind } }".formatted(id))
                .body("data.workRecord.kind", equalTo("VISIT"));
        Graphql.ask(loggedInAs(Role.LEADER, "330282119"), "{ workRecord(id: \"%s\") { kind } }".formatted(id))
                .body("data.workRecord", equalTo(null));
    }

    @Test
    void a_page_takes_as_many_statements_however_long_it_is() {
        RecordFixture.filed(worker);
        int one = statementsOfPage(1);
        for (int i = 0; i < 5; i++) {
            RecordFixture.filed(worker);
        }
        assertThat(statementsOfPage(6)).isEqualTo(one);
    }

    private int statementsOfPage(int length) {
        var request = loggedInAs(Role.ADMIN);
        return statements.during(() -> Graphql.ask(
                        request,
                        "{ workRecords(area: \"%s\") { nodes { id marks { mark } grid { code } worker { id } } } }"
                                .formatted(worker.grid()))
                .body("data.workRecords.nodes", hasSize(length)));
    }

    private String filed(String field, String value, double longitude) {
        return send(worker.signedIn(), with(record(place(longitude, 50.5)), field, value))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(String query) {
        return loggedInAs(Role.ADMIN).get("/v1/records" + query).then().statusCode(200);
    }
}

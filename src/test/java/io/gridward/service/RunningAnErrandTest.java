package io.gridward.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.service.ServiceFixture.act;
import static io.gridward.service.ServiceFixture.agreed;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.errand;
import static io.gridward.service.ServiceFixture.filed;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** From the request to the resident's word. */
@GridwardTest
class RunningAnErrandTest {

    @Inject
    EntityManager entities;

    @Test
    void the_worker_takes_it_from_the_request_to_the_residents_word() {
        var worker = posted();
        String id = worker.signedIn()
                .body(errand(worker.grid()))
                .post("/v1/errands")
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("allowedVerbs", contains("AGREE", "PROGRESS", "WITHDRAW"))
                .extract()
                .path("id");
        act(worker.signedIn(), id, "agreement", Map.of("date", today().toString()))
                .body("state", equalTo("AGREED"));
        act(worker.signedIn(), id, "steps", Map.of("note", "已约疏通队")).statusCode(201);
        act(worker.signedIn(), id, "completion", Map.of())
                .body("state", equalTo("DONE"))
                .body("onTime", equalTo(true));
        act(worker.signedIn(), id, "denial", Map.of("means", "PHONE", "note", "还有积水"))
                .body("state", equalTo("AGREED"))
                .body("doneOn", nullValue())
                .body("onTime", nullValue());
        act(worker.signedIn(), id, "completion", Map.of());
        act(worker.signedIn(), id, "confirmation", Map.of("means", "IN_PERSON"))
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("allowedVerbs", equalTo(List.of()));
        worker.signedIn()
                .get("/v1/errands/" + id + "/steps")
                .then()
                .body("items.verb", contains("REQUEST", "AGREE", "PROGRESS", "TICK_OFF", "DENY", "TICK_OFF", "CONFIRM"))
                .body("items.seq", contains(1, 2, 3, 4, 5, 6, 7))
                .body("items[4].means", equalTo("PHONE"))
                .body("items[1].agreedOn", equalTo(today().toString()));
    }

    @Test
    void what_does_not_fit_the_state_is_refused_with_what_does() {
        String id = filed(posted().grid());
        act(id, "completion", Map.of())
                .statusCode(409)
                .body("code", equalTo("ERRAND_TRANSITION_ILLEGAL"))
                .body("state", equalTo("REQUESTED"))
                .body("allowedVerbs", contains("AGREE", "PROGRESS", "WITHDRAW", "ERASE"));
        act(id, "withdrawal", Map.of("note", "不需要了")).statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(id, "agreement", Map.of("date", today().toString())).statusCode(409);
    }

    @Test
    void another_date_needs_a_reason_and_one_that_has_passed_stays() {
        String id = agreed(posted().grid(), today().plusDays(3));
        act(id, "agreement", Map.of("date", today().plusDays(9).toString()))
                .statusCode(422)
                .body("code", equalTo("ERRAND_NOTE_REQUIRED"));
        act(id, "agreement", Map.of("date", today().minusDays(1).toString(), "note", "x"))
                .statusCode(422)
                .body("code", equalTo("ERRAND_DATE_IN_PAST"));
        act(id, "agreement", Map.of("date", today().plusDays(9).toString(), "note", "居民外出"))
                .statusCode(200)
                .body("agreedOn", equalTo(today().plusDays(9).toString()));
        late(id);
        act(id, "agreement", Map.of("date", today().plusDays(9).toString(), "note", "来不及"))
                .statusCode(409)
                .body("code", equalTo("ERRAND_DATE_PASSED"));
        act(id, "completion", Map.of()).statusCode(200).body("onTime", equalTo(false));
    }

    @Test
    void the_same_request_is_filed_once_and_a_retired_grid_takes_none() {
        var fields = errand(posted().grid());
        fields.put("id", UUID.randomUUID().toString());
        commander().body(fields).post("/v1/errands").then().statusCode(201);
        commander().body(fields).post("/v1/errands").then().statusCode(201).body("id", equalTo(fields.get("id")));
        fields.put("wanted", "别的事");
        commander().body(fields).post("/v1/errands").then().statusCode(409).body("code", equalTo("ID_TAKEN"));

        String retired = GridFixture.gridIn(ServiceFixture.VILLAGE);
        StaffingFixture.retire(retired);
        commander()
                .body(errand(retired))
                .post("/v1/errands")
                .then()
                .statusCode(409)
                .body("code", equalTo("GRID_RETIRED"));
    }

    @Test
    void who_has_read_an_older_version_learns_it() {
        String id = filed(posted().grid());
        act(commander().header("If-Match", "\"0\""), id, "steps", Map.of("note", "一"))
                .statusCode(201);
        act(commander().header("If-Match", "\"0\""), id, "steps", Map.of("note", "二"))
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void the_database_refuses_to_change_a_step() {
        filed(posted().grid());
        for (String change : List.of("update errand_step set note = 'x'", "delete from errand_step")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("never changed or deleted");
        }
    }

    @Test
    void steps_of_many_cost_as_much_as_those_of_one() {
        String grid = posted().grid();
        filed(grid);
        int one = statements(grid);
        for (int i = 0; i < 5; i++) {
            agreed(grid, today());
        }
        assertThat(statements(grid)).isEqualTo(one);
    }

    @Inject
    StatementCount count;

    private int statements(String grid) {
        String query = "{ errands(area: \"" + grid
                + "\") { nodes { id residentName grid { code } steps { seq } allowedVerbs } } }";
        return count.during(
                () -> StaffingFixture.graphql(commander(), query).then().body("errors", nullValue()));
    }

    /** As if the agreed day were yesterday. */
    private void late(String errand) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update errand set agreed_on = :day where id = :id")
                        .setParameter("day", today().minusDays(1))
                        .setParameter("id", UUID.fromString(errand))
                        .executeUpdate());
    }
}

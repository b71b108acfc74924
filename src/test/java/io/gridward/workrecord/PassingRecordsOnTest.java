package io.gridward.workrecord;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.workrecord.RecordFixture.middleOf;
import static io.gridward.workrecord.RecordFixture.record;
import static io.gridward.workrecord.RecordFixture.send;
import static io.gridward.workrecord.RecordFixture.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Another system of the municipality passes on what workers note there. */
@GridwardTest
class PassingRecordsOnTest {

    private static final Set<Scope> WRITING = EnumSet.of(Scope.READ_WORKERS, Scope.WRITE_RECORDS);

    private RecordFixture.Worker worker;

    @BeforeEach
    void aWorker() {
        worker = RecordFixture.workerWithGrid();
    }

    @Test
    void it_is_a_record_of_the_worker_and_shows_where_it_came_from() {
        var fields = record(middleOf(worker.square()));
        pass(worker, fields)
                .statusCode(201)
                .body("workerId", equalTo(worker.id().toString()))
                .body("gridCode", equalTo(worker.grid()))
                .body("inside", equalTo(true))
                .body("byMachine", equalTo(true));
        pass(worker, fields).statusCode(200).body("id", equalTo(fields.get("id")));
        send(worker.signedIn(), record(middleOf(worker.square()))).body("byMachine", equalTo(false));
        int records = loggedInAs(Role.COMMANDER)
                .get("/v1/workers/" + worker.id() + "/duty-days/" + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .then()
                .statusCode(200)
                .extract()
                .path("filedRecords");
        assertThat(records).isEqualTo(2);
    }

    @Test
    void under_the_id_of_another_record_it_is_refused() {
        var own = record(middleOf(worker.square()));
        send(worker.signedIn(), own).statusCode(201);
        pass(worker, own).statusCode(409).body("code", equalTo("ID_TAKEN"));

        var passed = record(middleOf(worker.square()));
        pass(worker, passed).statusCode(201);
        pass(RecordFixture.workerWithGrid(), passed).statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void the_rules_are_those_of_a_phone() {
        var fields = record(middleOf(worker.square()));
        fields.remove("text");
        pass(worker, fields).statusCode(422).body("code", equalTo("RECORD_TEXT_REQUIRED"));
        pass(worker, with(record(middleOf(worker.square())), "occurredAt", "2019-01-01T00:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("RECORD_TOO_OLD"));
    }

    @Test
    void the_scope_must_have_been_granted_by_name() {
        var fields = record(middleOf(worker.square()));
        pass(Reach.everything(), Scope.reading(), worker, fields)
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"))
                .body("scope", equalTo("WRITE_RECORDS"));
        String id = loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(Map.of("clientId", "reader-" + worker.id(), "name", "只读", "reach", List.of("*")))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> scopes =
                loggedInAs(Role.ADMIN).get("/v1/api-clients/" + id).path("scopes");
        assertThat(scopes).contains("READ_RECORDS").doesNotContain("WRITE_RECORDS");
    }

    @Test
    void of_a_worker_outside_its_reach_it_knows_nothing() {
        pass(new Reach(List.of("330282999")), WRITING, worker, record(middleOf(worker.square())))
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private static ValidatableResponse pass(RecordFixture.Worker worker, Map<String, Object> fields) {
        return pass(Reach.everything(), WRITING, worker, fields);
    }

    private static ValidatableResponse pass(
            Reach reach, Set<Scope> scopes, RecordFixture.Worker worker, Map<String, Object> fields) {
        return given().auth()
                .oauth2(SignIn.machineToken(reach, Grant.NONE.only(scopes)))
                .contentType("application/json")
                .body(fields)
                .post("/v1/workers/" + worker.id() + "/records")
                .then();
    }
}

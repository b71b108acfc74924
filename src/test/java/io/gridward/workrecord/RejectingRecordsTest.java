package io.gridward.workrecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class RejectingRecordsTest {

    @Inject
    FiledRecords filed;

    private RecordFixture.Worker worker;
    private String id;

    @BeforeEach
    void aRecord() {
        worker = RecordFixture.workerWithGrid();
        id = RecordFixture.filed(worker);
    }

    @Test
    void a_rejected_record_stays_with_the_reason_and_counts_for_nothing() {
        assertThat(filed().rejected()).isFalse();
        reject(leader(), 0)
                .statusCode(200)
                .body("rejection.reason", equalTo("照片与内容不符"))
                .body("rejection.byName", equalTo("test-LEADER-" + worker.grid()))
                .body("version", equalTo(1));
        assertThat(filed().rejected()).isTrue();
        worker.signedIn().get("/v1/records/" + id).then().body("rejection.reason", equalTo("照片与内容不符"));
        reject(leader(), 1).statusCode(409).body("code", equalTo("RECORD_REJECTED"));

        readmit(leader(), 1).statusCode(200).body("rejection", nullValue()).body("version", equalTo(2));
        assertThat(filed().rejected()).isFalse();
        readmit(leader(), 2).statusCode(409).body("code", equalTo("RECORD_NOT_REJECTED"));
    }

    @Test
    void nobody_rejects_what_he_has_not_read_or_cannot_see() {
        reject(leader(), 1).statusCode(412).body("code", equalTo("STALE_VERSION"));
        reject(loggedInAs(Role.LEADER, "330282119"), 0).statusCode(404);
        reject(worker.signedIn(), 0).statusCode(403);
    }

    @Test
    void nobody_decides_about_his_own_record() {
        var leaderHimself = given().auth().oauth2(SignIn.token(Role.LEADER, worker.id(), worker.grid()));
        reject(leaderHimself, 0).statusCode(403).body("code", equalTo("RECORD_OWN"));
    }

    @Test
    void a_text_may_be_written_again_when_it_was_rejected() {
        var fields = RecordFixture.with(
                RecordFixture.record(RecordFixture.middleOf(worker.square())), "text", "排查出租房消防安全隐患三处，已督促房东整改");
        RecordFixture.send(worker.signedIn(), fields).statusCode(201);
        id = (String) fields.get("id");
        reject(leader(), 0).statusCode(200);
        RecordFixture.send(
                        worker.signedIn(),
                        RecordFixture.with(fields, "id", UUID.randomUUID().toString()))
                .statusCode(201)
                .body("marks.size()", equalTo(0));
    }

    private FiledRecord filed() {
        var now = Instant.now();
        var found = QuarkusTransaction.requiringNew()
                .call(() -> filed.of(List.of(worker.id()), now.minusSeconds(600), now.plusSeconds(600)));
        assertThat(found).hasSize(1);
        var only = found.get(0);
        assertThat(only.id()).isEqualTo(UUID.fromString(id));
        assertThat(only.longitude()).isEqualTo(worker.square().longitude());
        assertThat(only.inside()).isTrue();
        assertThat(only.duplicate()).isFalse();
        return only;
    }

    private RequestSpecification leader() {
        return loggedInAs(Role.LEADER, worker.grid());
    }

    private ValidatableResponse reject(RequestSpecification caller, int version) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "照片与内容不符"))
                .post("/v1/records/" + id + "/rejection")
                .then();
    }

    private ValidatableResponse readmit(RequestSpecification caller, int version) {
        return caller.header("If-Match", "\"" + version + "\"")
                .delete("/v1/records/" + id + "/rejection")
                .then();
    }
}

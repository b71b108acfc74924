package io.gridward.staffing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.create;
import static io.gridward.staffing.StaffingFixture.graphql;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static io.gridward.staffing.StaffingFixture.newIdCard;
import static io.gridward.staffing.StaffingFixture.newPhone;
import static io.gridward.staffing.StaffingFixture.worker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class EmployingWorkersTest {

    @Test
    void a_worker_is_kept_as_he_was_told() {
        var worker = worker(WorkerKind.FULL_TIME);
        worker.put("career", List.of(Map.of("from", "2010-09-01", "organisation", "某厂", "post", "保安")));

        String location = create(worker)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        admin().get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo(worker.get("name")))
                .body("kind", equalTo("FULL_TIME"))
                .body("education", equalTo("COLLEGE"))
                .body("hireDate", equalTo("2019-12-01"))
                .body("phone", equalTo(worker.get("phone")))
                .body("idCard", equalTo(worker.get("idCard")))
                .body("career[0].organisation", equalTo("某厂"))
                .body("career[0].to", nullValue())
                .body("state", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "𠮷", "'; drop table worker; --"})
    void any_name_is_kept_verbatim(String name) {
        keepsName(name);
    }

    @Test
    void a_name_has_1_to_200_characters_however_rare() {
        keepsName("网".repeat(200));
        keepsName("𠮷".repeat(200));
        refusesField("name", "𠮷".repeat(201), "/name");
        refusesField("name", "", "/name");
        refusesField("name", " ", "/name");
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 1381234567, /phone",
        "phone, 1381234567a, /phone",
        "idCard, 000000199001010017, /idCard",
        "idCard, 00000019900101001, /idCard",
        "areaCode, 330282, /areaCode",
        "hireDate, 0001-01-01, /hireDate",
        "hireDate, 9999-12-31, /hireDate",
        "birthDate, 0001-01-01, /birthDate",
        "birthDate, 9999-12-31, /birthDate",
        "birthDate, 2019-12-01, /birthDate"
    })
    void what_cannot_be_true_is_refused_by_name(String field, String value, String pointer) {
        refusesField(field, value, pointer);
    }

    @Test
    void career_dates_are_checked_too() {
        var worker = worker(WorkerKind.PART_TIME);
        worker.put(
                "career",
                List.of(Map.of("from", "2010-09-01", "to", "2009-09-01", "organisation", "某厂", "post", "保安")));

        create(worker).then().statusCode(400).body("errors.pointer", contains("/career/0/to"));
    }

    @Test
    void an_identity_number_is_had_by_one_worker_in_service() {
        var first = worker(WorkerKind.PART_TIME);
        var second = worker(WorkerKind.PART_TIME);
        second.put("idCard", first.get("idCard"));
        UUID id = create(first).then().statusCode(201).extract().jsonPath().getUUID("id");

        create(second).then().statusCode(409).body("code", equalTo("ID_CARD_TAKEN"));
        depart(id);
        create(second).then().statusCode(201);
    }

    @Test
    void the_client_may_choose_the_id_once() {
        var worker = worker(WorkerKind.LEADER);
        worker.put("id", UUID.randomUUID().toString());
        create(worker).then().statusCode(201).body("id", equalTo(worker.get("id")));

        var other = worker(WorkerKind.LEADER);
        other.put("id", worker.get("id"));
        create(other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void a_patch_changes_what_it_names_and_null_empties() {
        UUID id = idOfNew(WorkerKind.FULL_TIME);
        String phone = newPhone();
        String idCard = newIdCard();

        patch(id, 0, "{\"phone\":\"%s\",\"idCard\":\"%s\",\"birthDate\":null}".formatted(phone, idCard))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("phone", equalTo(phone))
                .body("idCard", equalTo(idCard))
                .body("birthDate", nullValue())
                .body("education", equalTo("COLLEGE"));
        patch(id, 0, "{\"phone\":null}").then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        patch(id, 1, "{\"phone\":null}").then().statusCode(200).body("phone", nullValue());
        patch(id, 2, "{\"idCard\":null}").then().statusCode(200).body("idCard", nullValue());
        patch(id, 3, "{\"name\":null}").then().statusCode(400);
        patch(id, 3, "{\"idCard\":\"000000199001010017\"}").then().statusCode(400);
        patch(id, 3, "{\"surname\":\"x\"}").then().statusCode(400);
    }

    @Test
    void who_has_left_is_not_changed() {
        UUID id = idOfNew(WorkerKind.FULL_TIME);
        depart(id);

        patch(id, 1, "{\"name\":\"x\"}").then().statusCode(409).body("code", equalTo("WORKER_LEFT"));
    }

    @Test
    void only_administrators_and_commanders_write_and_only_within_reach() {
        for (Role role : Role.values()) {
            int status = role == Role.ADMIN || role == Role.COMMANDER ? 201 : 403;
            loggedInAs(role)
                    .contentType("application/json")
                    .body(worker(WorkerKind.PART_TIME))
                    .post("/v1/workers")
                    .then()
                    .statusCode(status);
        }
        loggedInAs(Role.COMMANDER, "330282104")
                .contentType("application/json")
                .body(worker(WorkerKind.PART_TIME))
                .post("/v1/workers")
                .then()
                .statusCode(404);
    }

    @Test
    void unknown_workers_and_those_outside_reach_are_not_there() {
        UUID id = idOfNew(WorkerKind.FULL_TIME);

        admin().get("/v1/workers/{id}", UUID.randomUUID()).then().statusCode(404);
        loggedInAs(Role.COMMANDER, "330282104")
                .get("/v1/workers/{id}", id)
                .then()
                .statusCode(404);
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/workers/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_through_graphql() {
        String phone = newPhone();
        var created = graphql(admin(), """
                mutation { createWorker(input: {kind: SUPERVISOR, name: "李", areaCode: "330282006", education: BACHELOR,
                    hireDate: "2020-02-29", phone: "%s", career: [{from: "2001-01-01", organisation: "镇", post: "干部"}]}) {
                    id version phone career { post } area { name } } }
                """.formatted(phone));
        created.then()
                .statusCode(200)
                .body("data.createWorker.phone", equalTo(phone))
                .body("data.createWorker.career", hasSize(1));
        String id = created.path("data.createWorker.id");

        graphql(admin(), """
                mutation { updateWorker(id: "%s", expectedVersion: 0, patch: {hireDate: "2020-03-01", phone: null}) {
                    version hireDate phone name } }
                """.formatted(id))
                .then()
                .statusCode(200)
                .body("data.updateWorker.version", equalTo(1))
                .body("data.updateWorker.hireDate", equalTo("2020-03-01"))
                .body("data.updateWorker.phone", nullValue())
                .body("data.updateWorker.name", equalTo("李"));
        graphql(admin(), "{ node(id: \"%s\") { id ... on Worker { name } } }".formatted(id))
                .then()
                .body("data.node.name", equalTo("李"));
        graphql(
                        admin(),
                        "mutation { departWorker(id: \"%s\", expectedVersion: 1, input: {reason: \"x\"}) { state } }"
                                .formatted(id))
                .then()
                .body("data.departWorker.state", equalTo("LEFT"));
    }

    private static void keepsName(String name) {
        var worker = worker(WorkerKind.PART_TIME);
        worker.put("name", name);
        create(worker).then().statusCode(201).body("name", equalTo(name));
    }

    private static void refusesField(String field, String value, String pointer) {
        var worker = worker(WorkerKind.PART_TIME);
        worker.put(field, value);
        create(worker).then().statusCode(400).body("errors.pointer[0]", equalTo(pointer));
    }

    private static Response patch(UUID id, int version, String patch) {
        return admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/v1/workers/{id}", id);
    }

    private static void depart(UUID id) {
        admin().header("If-Match", "\"0\"")
                .body(Map.of("reason", "辞职"))
                .post("/v1/workers/{id}/departure", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("LEFT"));
    }
}

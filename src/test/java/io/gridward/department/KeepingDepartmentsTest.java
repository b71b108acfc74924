package io.gridward.department;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.department.DepartmentFixture.COUNTY;
import static io.gridward.department.DepartmentFixture.OTHER_TOWN;
import static io.gridward.department.DepartmentFixture.TOWN;
import static io.gridward.department.DepartmentFixture.commander;
import static io.gridward.department.DepartmentFixture.create;
import static io.gridward.department.DepartmentFixture.department;
import static io.gridward.department.DepartmentFixture.patch;
import static io.gridward.department.DepartmentFixture.retire;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class KeepingDepartmentsTest {

    @Test
    void is_made_once_under_the_id_the_client_chose() {
        String id = UUID.randomUUID().toString();
        var fields = department(TOWN);
        fields.put("id", id);
        fields.put("officeLine", "+86 574-6300 0000");

        create(commander(TOWN), fields)
                .statusCode(201)
                .header("Location", endsWith("/v1/departments/" + id))
                .header("ETag", "\"0\"")
                .body("officeLine", equalTo("+86 574-6300 0000"))
                .body("state", equalTo("ACTIVE"));
        create(commander(TOWN), fields).statusCode(201).body("id", equalTo(id));
        create(loggedInAs(Role.ADMIN), fields).statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void of_one_area_no_two_departments_in_use_have_one_name() {
        var fields = department(TOWN);
        String id = create(commander(), fields).statusCode(201).extract().path("id");
        create(commander(), fields).statusCode(409).body("code", equalTo("DEPARTMENT_NAME_TAKEN"));
        String other = serving(TOWN);
        patch(commander(), other, 0, Map.of("name", fields.get("name")))
                .statusCode(409)
                .body("code", equalTo("DEPARTMENT_NAME_TAKEN"));

        var elsewhere = department(OTHER_TOWN);
        elsewhere.put("name", fields.get("name"));
        create(commander(), elsewhere).statusCode(201);
        retire(id, 0);
        create(commander(), fields).statusCode(201);
    }

    @Test
    void bad_input_is_refused_by_name() {
        refused("name", "", 400, "INVALID_FIELDS");
        refused("name", "𠮷".repeat(201), 400, "INVALID_FIELDS");
        refused("name", null, 400, "INVALID_FIELDS");
        refused("areaCode", "330282405201001", 400, "INVALID_FIELDS");
        refused("areaCode", "330282999", 404, "NOT_FOUND");
        refused("officeLine", "ask for Li", 400, "INVALID_FIELDS");
        refused("officeLine", "", 400, "INVALID_FIELDS");
        refused("retiredAt", "2026-01-01T00:00:00Z", 400, "UNKNOWN_FIELD");
    }

    @Test
    void a_change_keeps_what_is_not_sent_and_never_the_area() {
        var fields = department(TOWN);
        fields.put("officeLine", "0574-63000000");
        String id = create(commander(), fields).extract().path("id");

        patch(commander(), id, 0, Map.of("name", "新名 " + id))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("officeLine", equalTo("0574-63000000"));
        commander()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"officeLine\": null}")
                .patch("/v1/departments/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("新名 " + id))
                .body("officeLine", nullValue());
        patch(commander(), id, 2, Map.of("areaCode", COUNTY)).statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void one_that_is_retired_stays_as_it_was() {
        String id = serving(TOWN);
        retire(id, 0);

        commander()
                .get("/v1/departments/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("retirementReason", equalTo("机构改革"))
                .body("retiredAt", notNullValue());
        patch(commander(), id, 1, Map.of("name", "再用"))
                .statusCode(409)
                .body("code", equalTo("DEPARTMENT_RETIRED"))
                .body("department", notNullValue());
        DepartmentFixture.add(commander(), id, DepartmentFixture.account(TOWN))
                .statusCode(409)
                .body("code", equalTo("DEPARTMENT_RETIRED"));
    }

    private static void refused(String field, Object value, int status, String code) {
        var fields = department(TOWN);
        fields.put(field, value);
        create(commander(), fields).statusCode(status).body("code", equalTo(code));
    }
}

package io.gridward.department;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Departments by meaning, made through the REST door. */
public final class DepartmentFixture {

    public static final String COUNTY = "330282";
    public static final String TOWN = "330282405";
    public static final String OTHER_TOWN = "330282404";

    private DepartmentFixture() {}

    static RequestSpecification commander(String... reach) {
        return loggedInAs(Role.COMMANDER, reach).contentType(ContentType.JSON);
    }

    /** The fields of an ordinary department, to be changed at will; nobody else has its name. */
    static Map<String, Object> department(String areaCode) {
        var fields = new HashMap<String, Object>();
        fields.put("name", "水利局 " + UUID.randomUUID());
        fields.put("areaCode", areaCode);
        return fields;
    }

    static ValidatableResponse create(RequestSpecification by, Map<String, ?> fields) {
        return by.contentType(ContentType.JSON)
                .body(fields)
                .post("/v1/departments")
                .then();
    }

    /** Its id. */
    public static String serving(String areaCode) {
        return create(commander(), department(areaCode))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void retire(String id, int version) {
        commander()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "机构改革"))
                .post("/v1/departments/" + id + "/retirement")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse patch(RequestSpecification by, String id, int version, Map<String, ?> fields) {
        return by.header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(fields)
                .patch("/v1/departments/" + id)
                .then();
    }

    /** Somebody of a department who reaches so far. */
    static UUID account(String reach) {
        return SignIn.account("dept-" + UUID.randomUUID(), Role.DEPARTMENT, new Reach(List.of(reach)), null);
    }

    public static ValidatableResponse add(RequestSpecification by, String id, UUID account) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("accountId", account))
                .post("/v1/departments/" + id + "/members")
                .then();
    }

    static ValidatableResponse remove(RequestSpecification by, String id, int version, UUID account) {
        return by.header("If-Match", "\"" + version + "\"")
                .delete("/v1/departments/" + id + "/members/" + account)
                .then();
    }
}

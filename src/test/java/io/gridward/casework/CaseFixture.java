package io.gridward.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.department.DepartmentFixture;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Cases by meaning. */
final class CaseFixture {

    static final String BLOCKED_DRAIN = "01001";

    private CaseFixture() {}

    /** A place outside every grid. */
    static Map<String, Object> nowhere() {
        return place(1.5, 50.5, "WGS84");
    }

    static Map<String, Object> middleOf(GridFixture.Square square) {
        return place(square.longitude(), square.latitude(), "WGS84");
    }

    static Map<String, Object> place(double longitude, double latitude, String datum) {
        return Map.of("longitude", longitude, "latitude", latitude, "datum", datum);
    }

    /** The fields of an ordinary report, to be changed at will. */
    static Map<String, Object> report(Map<String, Object> place) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("categoryCode", BLOCKED_DRAIN);
        fields.put("text", "下水道堵塞");
        fields.put("place", place);
        return fields;
    }

    static Map<String, Object> report(Map<String, Object> place, String field, Object value) {
        var fields = report(place);
        fields.put(field, value);
        return fields;
    }

    static ValidatableResponse send(RequestSpecification caller, Map<String, Object> report) {
        return caller.contentType(ContentType.JSON)
                .body(report)
                .post("/v1/cases")
                .then();
    }

    /** Reports a case as a worker; its id. */
    static String reportedAt(Map<String, Object> place) {
        return send(loggedInAs(Role.WORKER), report(place))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse act(RequestSpecification caller, String id, String step, Map<String, ?> body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse act(Role role, String id, String step, Map<String, ?> body) {
        return act(loggedInAs(role), id, step, body);
    }

    static void accept(String id) {
        act(Role.COMMANDER, id, "acceptance", Map.of()).statusCode(200);
    }

    /** A department of the county to which the department's accounts, the workers and the leaders of tests belong. */
    static String department() {
        String id = DepartmentFixture.serving(DepartmentFixture.COUNTY);
        for (var role : List.of(Role.DEPARTMENT, Role.WORKER, Role.LEADER)) {
            DepartmentFixture.add(loggedInAs(Role.COMMANDER), id, SignIn.accountId(role))
                    .statusCode(200);
        }
        return id;
    }

    /** To a department of its own; its id. */
    static String dispatch(String id) {
        String department = department();
        dispatch(id, department);
        return department;
    }

    static void dispatch(String id, String department) {
        act(Role.COMMANDER, id, "dispatches", Map.of("departmentId", department))
                .statusCode(201);
    }

    static void start(String id) {
        act(Role.DEPARTMENT, id, "start", Map.of()).statusCode(200);
    }

    static void resolve(String id) {
        act(Role.DEPARTMENT, id, "resolution", Map.of("note", "已疏通")).statusCode(200);
    }

    static void arrange(String id) {
        act(Role.COMMANDER, id, "verification-arrangement", Map.of()).statusCode(200);
    }

    /** By someone who stands where the case is. */
    static void verify(String id) {
        act(Role.SUPERVISOR, id, "verification", Map.of("place", placeOf(id))).statusCode(200);
    }

    static void rework(String id) {
        act(Role.SUPERVISOR, id, "rework", Map.of("place", placeOf(id), "reason", "仍有积水"))
                .statusCode(200);
    }

    static Map<String, Object> placeOf(String id) {
        Map<String, Object> place =
                loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("place");
        place.values().removeIf(Objects::isNull);
        return place;
    }

    static void close(String id) {
        act(Role.COMMANDER, id, "closure", Map.of()).statusCode(200);
    }

    static void reject(String id) {
        act(Role.COMMANDER, id, "rejection", Map.of("reason", "不属受理范围")).statusCode(200);
    }

    // The way to a state.

    static String dispatchedAt(Map<String, Object> place) {
        String id = reportedAt(place);
        accept(id);
        dispatch(id);
        return id;
    }

    static String startedAt(Map<String, Object> place) {
        String id = dispatchedAt(place);
        start(id);
        return id;
    }

    static String verifyingAt(Map<String, Object> place) {
        String id = startedAt(place);
        resolve(id);
        arrange(id);
        return id;
    }

    static String closedAt(Map<String, Object> place) {
        String id = verifyingAt(place);
        verify(id);
        close(id);
        return id;
    }
}

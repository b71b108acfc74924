package io.gridward.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;

/** Grids, their workers and residents for tests; each call makes new ones. */
final class ServiceFixture {

    /** 周巷镇: no other test looks at it. */
    static final String TOWN = "330282121";

    static final String VILLAGE = "330282121201";
    static final String OTHER_VILLAGE = "330282121202";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A worker with a grid of his own. */
    record Posted(UUID workerId, String grid) {

        RequestSpecification signedIn() {
            return SignIn.loggedInAsWorker(workerId, TOWN).contentType(ContentType.JSON);
        }
    }

    private ServiceFixture() {}

    static Posted posted() {
        return posted(VILLAGE, WorkerKind.FULL_TIME);
    }

    static Posted posted(String village, WorkerKind kind) {
        return postedIn(GridFixture.gridIn(village), kind);
    }

    static Posted postedIn(String grid, WorkerKind kind) {
        var id = StaffingFixture.idOfNew(kind);
        StaffingFixture.assign(id, grid);
        return new Posted(id, grid);
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    static RequestSpecification commander() {
        return loggedInAs(Role.COMMANDER).contentType(ContentType.JSON);
    }

    /** The fields of an errand nobody refuses. */
    static Map<String, Object> errand(String grid) {
        return new HashMap<>(Map.of(
                "gridCode",
                grid,
                "wanted",
                "疏通下水道",
                "origin",
                "VISIT",
                "residentName",
                "王小明",
                "residentPhone",
                StaffingFixture.newPhone()));
    }

    /** Files an errand of the grid; its id. */
    static String filed(String grid) {
        return commander()
                .body(errand(grid))
                .post("/v1/errands")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse act(RequestSpecification caller, String errand, String step, Map<String, ?> body) {
        return caller.body(body).post("/v1/errands/" + errand + "/" + step).then();
    }

    static ValidatableResponse act(String errand, String step, Map<String, ?> body) {
        return act(commander(), errand, step, body);
    }

    /** An errand agreed for a day; its id. */
    static String agreed(String grid, LocalDate on) {
        String id = filed(grid);
        act(id, "agreement", Map.of("date", on.toString())).statusCode(200);
        return id;
    }
}

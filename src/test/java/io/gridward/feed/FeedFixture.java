package io.gridward.feed;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;

/** The feed as tests read it, and things that change. Towns that no other test counts in. */
final class FeedFixture {

    static final String COUNTY = "330282";
    static final String TOWN = "330282005";
    static final String VILLAGE = "330282005007";
    static final String OTHER_TOWN = "330282404";

    private FeedFixture() {}

    /** A machine that pulls what lies in the town. */
    static RequestSpecification puller(String... reach) {
        return loggedInAs(Role.PARTNER, reach.length == 0 ? new String[] {TOWN} : reach);
    }

    /** Where the feed is now. */
    static String now(RequestSpecification puller) {
        return puller.get("/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("nextToken");
    }

    static JsonPath since(RequestSpecification puller, String token, String... more) {
        return puller.get("/v1/changes?limit=200&since=" + token + String.join("", more))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> types(JsonPath changes) {
        return changes.getList("items.type");
    }

    static String grid() {
        return GridFixture.gridIn(VILLAGE);
    }

    static void rename(String grid, int version, String name) {
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", name))
                .patch("/v1/grids/" + grid)
                .then()
                .statusCode(200);
    }

    /** A worker whom the area employs; his id. */
    static String worker(String area) {
        var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
        fields.put("areaCode", area);
        return StaffingFixture.create(fields).then().statusCode(201).extract().path("id");
    }

    static void employ(String worker, int version, String area) {
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("areaCode", area))
                .patch("/v1/workers/" + worker)
                .then()
                .statusCode(200);
    }

    static void training(String area) {
        loggedInAs(Role.TRAINER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "消防安全拉练",
                        "kind",
                        "DRILL",
                        "areaCode",
                        area,
                        "startsAt",
                        "2026-12-20T08:00:00Z",
                        "endsAt",
                        "2026-12-20T09:00:00Z"))
                .post("/v1/trainings")
                .then()
                .statusCode(201);
    }
}

package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@GridwardTest
class ListingCasesTest {

    private static final String VILLAGE = "330282003003";

    @Test
    void the_pages_together_are_the_list_latest_first() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        var reported = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            reported.add(0, reportedAt(middleOf(square)));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = loggedInAs(Role.AUDITOR).queryParam("grid", grid).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/cases").then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
            if (cursor != null && seen.size() == 2) {
                // A case reported meanwhile disturbs no page.
                reportedAt(middleOf(square));
            }
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(reported);
    }

    @Test
    void filters_narrow_the_list() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        UUID worker = StaffingFixture.newWorker(WorkerKind.FULL_TIME).getUUID("id");
        String open = send(loggedInAsWorker(worker), report(middleOf(square), "categoryCode", "08001"))
                .extract()
                .path("id");
        String between = Instant.now().toString();
        String accepted = reportedAt(middleOf(square));
        accept(accepted);
        String rejected = reportedAt(middleOf(square));
        reject(rejected);

        assertThat(listed(Map.of("grid", grid))).containsExactly(rejected, accepted, open);
        assertThat(listed(Map.of("area", VILLAGE, "grid", grid))).hasSize(3);
        assertThat(listed(Map.of("area", "330282006", "grid", grid))).isEmpty();
        assertThat(listed(Map.of("grid", grid, "state", "REPORTED"))).containsExactly(open);
        assertThat(listed(Map.of("grid", grid, "state", List.of("REJECTED", "ACCEPTED"))))
                .containsExactly(rejected, accepted);
        assertThat(listed(Map.of("grid", grid, "category", "08"))).containsExactly(open);
        assertThat(listed(Map.of("grid", grid, "category", "08001"))).containsExactly(open);
        assertThat(listed(Map.of("grid", grid, "category", "08002"))).isEmpty();
        assertThat(listed(Map.of("worker", worker.toString()))).containsExactly(open);
        assertThat(listed(Map.of("grid", grid, "from", between))).containsExactly(rejected, accepted);
        assertThat(listed(Map.of("grid", grid, "to", between))).containsExactly(open);
        assertThat(listed(Map.of("grid", grid, "category", "' or 1=1 --"))).isEmpty();
    }

    @Test
    void filters_that_make_no_sense_are_refused() {
        for (String query : List.of("state=OPEN", "from=yesterday", "worker=me", "limit=0", "limit=201", "cursor=x")) {
            loggedInAs(Role.AUDITOR).get("/v1/cases?" + query).then().statusCode(400);
        }
    }

    @Test
    void one_sees_ones_reach_and_what_one_reported_oneself() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        var elsewhere = freeSquare();
        gridOn(VILLAGE, elsewhere);
        String here = reportedAt(middleOf(square));
        String own = send(loggedInAs(Role.LEADER, grid), report(middleOf(elsewhere)))
                .extract()
                .path("id");
        String other = reportedAt(middleOf(elsewhere));

        loggedInAs(Role.LEADER, grid)
                .get("/v1/cases")
                .then()
                .body("items.id", contains(own, here))
                .body("items.id", not(contains(other)));
        loggedInAs(Role.DEPARTMENT, "330282006")
                .queryParam("area", VILLAGE)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", empty());
        loggedInAs(Role.LEADER, "330282006").get("/v1/cases/" + here).then().statusCode(404);
    }

    @Test
    void what_is_no_case_is_not_found() {
        for (String id : List.of(UUID.randomUUID().toString(), "x", "%F0%9F%98%80")) {
            loggedInAs(Role.AUDITOR)
                    .urlEncodingEnabled(false)
                    .get("/v1/cases/" + id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    private static List<String> listed(Map<String, Object> filters) {
        return loggedInAs(Role.AUDITOR)
                .queryParams(filters)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}

package io.gridward.shared.graphql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;

/** Some grids, workers, cases and trainings of one town, made once, for whatever wants to read real data. */
record SampleTown(List<String> codes, List<String> ids) {

    private static final String TOWN = "330282006";
    private static final List<String> VILLAGES = List.of("330282006004", "330282006005");
    private static SampleTown town;

    static synchronized SampleTown get() {
        if (town == null) {
            town = made();
        }
        return town;
    }

    /** What the committed queries may ask for. */
    Map<String, Object> variables() {
        return Map.of("code", codes.get(0), "id", ids.get(0), "area", TOWN, "first", 2);
    }

    private static SampleTown made() {
        List<String> codes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var square = GridFixture.freeSquare();
            String grid = GridFixture.gridOn(VILLAGES.get(i % 2), square);
            codes.add(grid);
            for (int j = 0; j <= i; j++) {
                ids.add(caseAt(square));
            }
            var worker = StaffingFixture.idOfNew(i % 2 == 0 ? WorkerKind.FULL_TIME : WorkerKind.PART_TIME);
            StaffingFixture.assign(worker, grid);
            ids.add(worker.toString());
            ids.add(loggedInAs(Role.ADMIN).get("/v1/grids/" + grid).path("id"));
        }
        codes.addAll(List.of(TOWN, "330282", VILLAGES.get(0), VILLAGES.get(1), "01001", "999999"));
        ids.addAll(List.of(training(), training(), "330282006004", "00000000-0000-7000-8000-000000000000"));
        return new SampleTown(List.copyOf(codes), List.copyOf(ids));
    }

    private static String caseAt(GridFixture.Square square) {
        return loggedInAs(Role.WORKER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "categoryCode",
                        "01001",
                        "text",
                        "井盖\"松动\"\n夜间有响声 😀",
                        "place",
                        Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84")))
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String training() {
        Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        return loggedInAs(Role.TRAINER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "业务培训",
                        "kind",
                        "DRILL",
                        "areaCode",
                        TOWN,
                        "startsAt",
                        begin.toString(),
                        "endsAt",
                        begin.plus(2, ChronoUnit.HOURS).toString()))
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

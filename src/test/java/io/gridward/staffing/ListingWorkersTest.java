package io.gridward.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.staffing.StaffingFixture.VILLAGE;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.assign;
import static io.gridward.staffing.StaffingFixture.create;
import static io.gridward.staffing.StaffingFixture.graphql;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static io.gridward.staffing.StaffingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@GridwardTest
class ListingWorkersTest {

    @Test
    void pages_show_everybody_once() {
        String village = "330282121011";
        List<String> employed = List.of(employedIn(village), employedIn(village), employedIn(village));

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = loggedInAs(Role.LEADER, village)
                    .get("/v1/workers?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyElementsOf(employed);
    }

    @Test
    void an_area_has_who_is_employed_or_assigned_there() {
        String village = "330282121012";
        String employed = employedIn(village);
        UUID assigned = idOfNew(WorkerKind.PART_TIME);
        String grid = gridIn(village);
        assign(assigned, grid);

        admin().get("/v1/workers?area=" + village)
                .then()
                .body("items.id", containsInAnyOrder(employed, assigned.toString()));
        loggedInAs(Role.WORKER, grid).get("/v1/workers").then().body("items.id", contains(assigned.toString()));
        admin().get("/v1/workers?grid=" + grid).then().body("items.id", contains(assigned.toString()));
        admin().get("/v1/workers?kind=LEADER&area=" + village).then().body("items", empty());
        admin().get("/v1/workers?state=LEFT&area=" + village).then().body("items", empty());
    }

    @Test
    void a_name_is_looked_for_as_it_is_written() {
        String village = "330282121013";
        var worker = worker(WorkerKind.PART_TIME);
        worker.put("areaCode", village);
        worker.put("name", "欧阳%_𠮷");
        create(worker).then().statusCode(201);
        employedIn(village);

        for (String part : List.of("欧阳", "%", "_", "𠮷")) {
            admin().queryParam("name", part)
                    .queryParam("area", village)
                    .get("/v1/workers")
                    .then()
                    .body("items.name", contains("欧阳%_𠮷"));
        }
    }

    @Test
    void graphql_lists_alike() {
        String village = "330282121014";
        String employed = employedIn(village);

        graphql(
                        admin(),
                        "{ workers(area: \"%s\", first: 1) { nodes { id area { code } assignments { id } } pageInfo { hasNextPage } } }"
                                .formatted(village))
                .then()
                .body("errors", equalTo(null))
                .body("data.workers.nodes.id", contains(employed))
                .body("data.workers.nodes[0].area.code", equalTo(village))
                .body("data.workers.pageInfo.hasNextPage", equalTo(false));
        graphql(loggedInAs(Role.PARTNER, VILLAGE), "{ workers { nodes { id } } }")
                .then()
                .body("data.workers.nodes.id", not(hasItem(employed)));
    }

    private static String employedIn(String village) {
        var worker = worker(WorkerKind.PART_TIME);
        worker.put("areaCode", village);
        return create(worker).then().statusCode(201).extract().path("id");
    }
}

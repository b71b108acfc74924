package io.gridward.grid;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class GridsThroughGraphqlTest {

    private static final String VILLAGE = "330282002006";

    @Test
    void a_connection_goes_on_where_the_page_ended() {
        String first = gridIn(VILLAGE);
        String second = gridOn(VILLAGE, freeSquare());
        String query = "query($after: String) { grids(area: \"" + VILLAGE
                + "\", first: 1, after: $after) { nodes { code area { name }"
                + " boundary { areaSquareMetres geoJson } } edges { cursor node { id } }"
                + " pageInfo { hasNextPage endCursor } } }";
        String cursor = ask(loggedInAs(Role.PARTNER), query)
                .body("errors", nullValue())
                .body("data.grids.nodes.code", equalTo(List.of(first)))
                .body("data.grids.nodes[0].boundary", nullValue())
                .body("data.grids.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.grids.pageInfo.endCursor");
        ask(loggedInAs(Role.PARTNER), query, Map.of("after", cursor))
                .body("data.grids.nodes[0].code", equalTo(second))
                .body("data.grids.nodes[0].area.name", notNullValue())
                .body("data.grids.nodes[0].boundary.areaSquareMetres", notNullValue());
    }

    @Test
    void as_of_a_time_those_that_were_in_use_are_shown() {
        String village = "330282002203";
        String retired = gridIn(village);
        Instant before = Instant.now();
        loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "并入邻格"))
                .post("/v1/grids/" + retired + "/retirement")
                .then()
                .statusCode(200);
        String merged = gridIn(village);
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .contentType("application/geo+json")
                .queryParam("validFrom", "2019-07-01T00:00:00+08:00")
                .body(GridFixture.feature("WGS84", freeSquare().geometry()))
                .put("/v1/grids/" + merged + "/boundary")
                .then()
                .statusCode(200);

        String query = "query($at: DateTime) { grids(area: \"" + village + "\", asOf: $at) { nodes { code } }"
                + " area(code: \"" + village + "\") { grids(asOf: $at) { code } } }";
        for (var shown : Map.of(
                        "2019-06-30T00:00:00+08:00",
                        List.<String>of(),
                        "2020-01-01T00:00:00+08:00",
                        List.of(merged),
                        before.toString(),
                        List.of(retired, merged),
                        Instant.now().toString(),
                        List.of(merged))
                .entrySet()) {
            ask(loggedInAs(Role.PARTNER), query, Map.of("at", shown.getKey()))
                    .body("errors", nullValue())
                    .body("data.grids.nodes.code", equalTo(shown.getValue()))
                    .body("data.area.grids.code", equalTo(shown.getValue()));
            loggedInAs(Role.AUDITOR)
                    .queryParam("area", village)
                    .queryParam("time", shown.getKey())
                    .get("/v1/grids")
                    .then()
                    .statusCode(200)
                    .body("items.code", equalTo(shown.getValue()));
        }
        ask(loggedInAs(Role.PARTNER), query).body("data.area.grids.code", equalTo(List.of(retired, merged)));
    }

    @Test
    void areas_show_the_grids_below_them_within_reach() {
        String one = gridIn("330282002201");
        String other = gridIn("330282002202");
        String query = "{ town: area(code: \"330282002\") { grids(first: 100) { code } }"
                + " village: area(code: \"330282002201\") { grids { code } } }";
        ask(loggedInAs(Role.PARTNER), query)
                .body("errors", nullValue())
                .body("data.town.grids.code", hasItems(one, other))
                .body("data.village.grids.code", equalTo(List.of(one)));
        ask(loggedInAs(Role.WORKER, other), query)
                .body("data.town.grids.code", equalTo(List.of(other)))
                .body("data.village", nullValue());
    }

    @Test
    void anything_is_read_again_by_its_id() {
        String code = gridIn(VILLAGE);
        String id = loggedInAs(Role.ADMIN).get("/v1/grids/" + code).path("id");
        String query = "query($id: ID!) { node(id: $id) { id ... on Grid { code } ... on Area { name } } }";
        ask(loggedInAs(Role.PARTNER), query, Map.of("id", id)).body("data.node.code", equalTo(code));
        ask(loggedInAs(Role.PARTNER), query, Map.of("id", VILLAGE)).body("data.node.id", equalTo(VILLAGE));
        ask(loggedInAs(Role.PARTNER, "330282006"), query, Map.of("id", id)).body("data.node", nullValue());
        ask(loggedInAs(Role.PARTNER), query, Map.of("id", "nothing")).body("data.node", nullValue());
    }

    @Test
    void a_patch_tells_absent_from_null() {
        String code = gridIn(VILLAGE);
        String mutation = "mutation($code: String!, $version: Int!, $patch: UpdateGridInput!) {"
                + " updateGrid(code: $code, expectedVersion: $version, patch: $patch) { name kind version } }";
        ask(loggedInAs(Role.ADMIN), mutation, Map.of("code", code, "version", 0, "patch", Map.of("kind", "DEDICATED")))
                .body("data.updateGrid.name", equalTo("测试网格"))
                .body("data.updateGrid.kind", equalTo("DEDICATED"))
                .body("data.updateGrid.version", equalTo(1));
        var nameless = new java.util.HashMap<String, Object>();
        nameless.put("name", null);
        ask(loggedInAs(Role.ADMIN), mutation, Map.of("code", code, "version", 1, "patch", nameless))
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/name"));
    }

    @Test
    void refusals_have_the_codes_of_rest() {
        String mutation = "mutation($area: String!) { createGrid(input: {areaCode: $area, name: \"x\"}) { code } }";
        ask(loggedInAs(Role.ADMIN), mutation, Map.of("area", "330282002"))
                .body("errors[0].extensions.code", equalTo("GRID_AREA_NOT_VILLAGE"))
                .body("errors", hasSize(1));
        ask(loggedInAs(Role.WORKER), mutation, Map.of("area", VILLAGE))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        ask(loggedInAs(Role.ADMIN), "{ grids(first: 101) { nodes { code } } }")
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void mutations_do_what_rest_does() {
        var square = freeSquare();
        String code = gridIn(VILLAGE);
        ask(
                        loggedInAs(Role.COMMANDER),
                        "mutation($code: String!, $geo: String!) { replaceGridBoundary(code: $code, expectedVersion: 0,"
                                + " input: {datum: WGS84, geoJson: $geo}) { version boundary { gridCode } } }",
                        Map.of("code", code, "geo", square.geometry()))
                .body("errors", nullValue())
                .body("data.replaceGridBoundary.version", equalTo(1));
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($x: Float!, $y: Float!) { gridAt(longitude: $x, latitude: $y, datum: WGS84) { code } }",
                        Map.of("x", square.longitude(), "y", square.latitude()))
                .body("data.gridAt.code", equalTo(code));
        ask(
                        loggedInAs(Role.COMMANDER),
                        "mutation($code: String!) { retireGrid(code: $code, expectedVersion: 1, input: {reason: \"并\"}) { state } }",
                        Map.of("code", code))
                .body("data.retireGrid.state", equalTo("RETIRED"));
    }
}

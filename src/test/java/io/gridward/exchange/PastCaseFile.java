package io.gridward.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import io.gridward.department.DepartmentFixture;
import io.gridward.grid.GridFixture;

import static io.gridward.exchange.ImportFixture.admin;

/**
 * Files of past cases in a grid of their own, whose boundary is younger than they are.
 *
 * @param department its name
 */
record PastCaseFile(String grid, GridFixture.Square square, String department, String departmentId, long unique) {

    record Row(Map<String, String> cells) {}

    static PastCaseFile in(String village) {
        var square = GridFixture.freeSquare();
        String id = DepartmentFixture.serving(DepartmentFixture.COUNTY);
        String department = admin().get("/v1/departments/" + id).path("name");
        return new PastCaseFile(GridFixture.gridOn(village, square), square, department, id, System.nanoTime());
    }

    String reference(String name) {
        return name + "-" + unique;
    }

    /** Longitude and latitude as two cells. */
    String place() {
        return square.longitude() + "," + square.latitude();
    }

    String idOf(String name) {
        return CaseIds.ofNamed(null, reference(name)).toString();
    }

    String idOf(String name, String system) {
        return CaseIds.ofNamed(system, reference(name)).toString();
    }

    /** A row of what was closed in two days, to be changed at will. */
    Row closed(String name) {
        var row = new LinkedHashMap<String, String>();
        row.put("reference", reference(name));
        row.put("state", "CLOSED");
        row.put("reportedAt", "2026-03-02 09:00");
        row.put("dispatchedAt", "2026-03-02 10:00");
        row.put("resolvedAt", "2026-03-03 15:00");
        row.put("closedAt", "2026-03-04 09:00");
        row.put("department", department);
        row.put("outcome", "已处理");
        return new Row(row);
    }

    Row with(Row row, Map<String, String> cells) {
        var changed = new LinkedHashMap<>(row.cells());
        changed.putAll(cells);
        return new Row(changed);
    }

    Row with(Row row, String column, String cell) {
        return with(row, Map.of(column, cell));
    }

    Row without(Row row, String... columns) {
        var changed = new LinkedHashMap<>(row.cells());
        changed.keySet().removeAll(List.of(columns));
        return new Row(changed);
    }

    String csv(List<Row> rows) {
        var columns = new LinkedHashSet<>(List.of("categoryCode", "text", "longitude", "latitude", "datum"));
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        var usual = Map.of(
                "categoryCode", "01001",
                "text", "窨井盖破损",
                "longitude", String.valueOf(square.longitude()),
                "latitude", String.valueOf(square.latitude()),
                "datum", "WGS84");
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.cells().getOrDefault(column, usual.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
    }

    JsonPath imported(Map<String, String> cells) {
        return imported(new Row(cells));
    }

    JsonPath imported(Row... rows) {
        return ImportFixture.imported("cases", csv(Arrays.asList(rows)));
    }

    ValidatableResponse get(String name) {
        return admin().get("/v1/cases/" + idOf(name)).then().statusCode(200);
    }

    ValidatableResponse clocks(String name) {
        return admin().get("/v1/cases/" + idOf(name) + "/clocks")
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    ValidatableResponse steps(String name) {
        return admin().get("/v1/cases/" + idOf(name) + "/steps")
                .then()
                .statusCode(200)
                .rootPath("items");
    }
}

package io.gridward.export;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.export.ExportFixture.as;
import static io.gridward.export.ExportFixture.asked;
import static io.gridward.export.ExportFixture.ended;
import static io.gridward.export.ExportFixture.exported;
import static io.gridward.export.ExportFixture.file;
import static io.gridward.export.ExportFixture.grids;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What is in the files: what the list itself shows whoever asks. */
@GridwardTest
class ExportingListsTest {

    private static final String TOWN = "330282118";
    private static final String VILLAGE = TOWN + "210";

    @Test
    void a_line_of_json_is_a_thing_as_the_list_shows_it() {
        String grid = GridFixture.gridIn(VILLAGE);

        String id = exported(Role.COMMANDER, TOWN, grids(VILLAGE, "NDJSON"));

        var lines = new String(file(Role.COMMANDER, TOWN, id), UTF_8).lines().toList();
        var listed = as(Role.COMMANDER, TOWN)
                .get("/v1/grids?limit=200&area=" + VILLAGE)
                .jsonPath();
        assertThat(lines).hasSize(listed.getList("items").size());
        var line = lines.stream().filter(one -> one.contains(grid)).findFirst().orElseThrow();
        assertThat(JsonPath.from(line).getMap("")).isEqualTo(listed.getMap("items.find { it.code == '" + grid + "' }"));
    }

    @Test
    void only_the_fields_asked_for_are_written() {
        GridFixture.gridIn(VILLAGE);
        var lines = Map.of(
                "type",
                "GRIDS",
                "filter",
                Map.of("area", VILLAGE),
                "fields",
                List.of("name", "code"),
                "format",
                "NDJSON");
        var table = Map.of(
                "type", "GRIDS", "filter", Map.of("area", VILLAGE), "fields", List.of("name", "code"), "format", "CSV");

        String line = new String(file(Role.ADMIN, TOWN, exported(Role.ADMIN, TOWN, lines)), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        String csv = new String(file(Role.ADMIN, TOWN, exported(Role.ADMIN, TOWN, table)), UTF_8);

        assertThat(JsonPath.from(line).getMap("")).containsOnlyKeys("code", "name");
        assertThat(csv).startsWith("\uFEFFcode,name\r\n");
    }

    @Test
    void whoever_asks_for_everything_gets_his_street_only() {
        String inside = GridFixture.gridIn(VILLAGE);
        String outside = GridFixture.gridIn("330282121230");
        var everything = Map.of("type", "GRIDS", "format", "NDJSON");

        String lines = new String(file(Role.PARTNER, TOWN, exported(Role.PARTNER, TOWN, everything)), UTF_8);

        assertThat(lines).contains(inside).doesNotContain(outside);
    }

    @Test
    void numbers_told_in_full_bear_a_watermark_and_others_are_masked() {
        var worker = StaffingFixture.worker(WorkerKind.FULL_TIME);
        worker.put("areaCode", VILLAGE);
        as(Role.ADMIN)
                .contentType("application/json")
                .body(worker)
                .post("/v1/workers")
                .then()
                .statusCode(201);
        String phone = worker.get("phone").toString();
        for (String format : List.of("NDJSON", "CSV")) {
            var command = Map.of("type", "WORKERS", "filter", Map.of("area", VILLAGE), "format", format);

            String id = exported(Role.COMMANDER, TOWN, command);
            String full = new String(file(Role.COMMANDER, TOWN, id), UTF_8);
            String masked = new String(file(Role.SUPERVISOR, TOWN, exported(Role.SUPERVISOR, TOWN, command)), UTF_8);

            assertThat(full).contains(phone, "exportedBy", id);
            assertThat(masked).contains(worker.get("name").toString()).doesNotContain(phone, "exportedBy");
        }
    }

    @Test
    void a_watermarked_table_can_be_imported_again() {
        var worker = StaffingFixture.worker(WorkerKind.FULL_TIME);
        worker.put("areaCode", TOWN + "211");
        as(Role.ADMIN)
                .contentType("application/json")
                .body(worker)
                .post("/v1/workers")
                .then()
                .statusCode(201);
        var command = Map.of("type", "WORKERS", "filter", Map.of("area", TOWN + "211"), "format", "CSV");

        byte[] csv = file(Role.ADMIN, "330282", exported(Role.ADMIN, "330282", command));

        String again = as(Role.ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/workers")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var job = ended("/v1/imports/" + again, () -> as(Role.ADMIN));
        assertThat(job.getInt("duplicate")).as(job.prettify()).isEqualTo(1);
    }

    @Test
    void what_the_list_has_no_parameter_for_is_refused() {
        asked(as(Role.ADMIN), Map.of("type", "GRIDS", "filter", Map.of("category", "01"), "format", "CSV"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/filter/category"))
                .body("errors[0].code", equalTo("NOT_APPLICABLE"));
        asked(as(Role.ADMIN), Map.of("type", "CASES", "filter", Map.of("states", List.of("GONE")), "format", "CSV"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/filter/states"));
        asked(as(Role.ADMIN), Map.of("type", "CASES", "filter", Map.of("from", "yesterday"), "format", "CSV"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/filter/from"));
        asked(as(Role.ADMIN), Map.of("type", "GRIDS", "fields", List.of("colour"), "format", "NDJSON"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fields/0"));
    }
}

package io.gridward.exchange;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.exchange.ImportFixture.report;
import static io.gridward.exchange.ImportFixture.upload;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The villages of 横河镇 (330282114) are left to these tests. */
@GridwardTest
class ImportingGridsTest {

    @Test
    void rows_become_grids_as_if_each_had_been_created_alone() {
        var job = imported("grids", """
                code,areaCode,name,kind,networks,externalCodes
                330282114201901,330282114201,一网格,DEDICATED,综治;城管,A-1
                330282114201902,330282114201,二网格,,,
                ,330282114201,无编码网格,,,
                """);

        assertCounts(job, 3, 0, 0);
        admin().get("/v1/grids/330282114201901")
                .then()
                .statusCode(200)
                .body("name", equalTo("一网格"))
                .body("kind", equalTo("DEDICATED"))
                .body("networks", contains("综治", "城管"))
                .body("externalCodes", contains("A-1"));
        admin().get("/v1/grids/330282114201902").then().statusCode(200).body("kind", equalTo("BASIC"));
        admin().get("/v1/grids?area=330282114201&limit=200").then().body("items.name", hasItem("无编码网格"));
    }

    @Test
    void headers_may_be_chinese_and_so_may_kinds() {
        var job = imported("grids", "网格编码,区划代码,名称,类型\r\n330282114202901,330282114202,专属,专属网格\r\n");

        assertCounts(job, 1, 0, 0);
        admin().get("/v1/grids/330282114202901").then().body("kind", equalTo("DEDICATED"));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String file = """
                code,areaCode,name
                330282114203901,330282114203,一
                ,330282114203,二
                """;
        assertCounts(imported("grids", file), 2, 0, 0);
        assertCounts(imported("grids", file), 0, 2, 0);

        admin().get("/v1/grids?area=330282114203").then().body("items.size()", equalTo(2));
    }

    @Test
    void a_row_that_says_otherwise_than_what_is_there_is_refused() {
        imported("grids", "code,name\n330282114204901,一\n");

        var job = imported("grids", "code,name\n330282114204901,另一个名字\n");

        assertCounts(job, 0, 0, 1);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("IMPORT_ROW_DIFFERS")
                .contains("330282114204901 is there already but differs in: name");
        admin().get("/v1/grids/330282114204901").then().body("name", equalTo("一"));
    }

    @Test
    void a_bad_row_never_loses_the_good_ones_and_the_report_tells_why() {
        var job = imported("grids", """
                code,areaCode,name,kind
                330282114206901,330282114206,好,BASIC
                330282114206902,330282114206,,BASIC
                330282114206903,330282114206,坏,ROUND
                330282999999904,330282999999,无此村,BASIC
                330282114207905,330282114206,别处的编码,BASIC
                330282114206901,330282114206,重复而不同,BASIC
                330282114206906,330282114206,也好,BASIC
                """);

        assertCounts(job, 2, 0, 5);
        assertThat(report(job.getString("id"), UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(
                                        "\uFEFFcode,areaCode,name,kind,importRow,importOutcome,importCode,importDetail"),
                        line -> assertThat(line).endsWith("好,BASIC,2,ACCEPTED,,"),
                        line -> assertThat(line).contains(",3,REFUSED,INVALID_FIELDS,name: "),
                        line -> assertThat(line).contains(",4,REFUSED,INVALID_FIELDS,kind: BASIC|DEDICATED"),
                        line -> assertThat(line).contains(",5,REFUSED,NOT_FOUND,"),
                        line -> assertThat(line).contains(",6,REFUSED,GRID_CODE_FOREIGN,"),
                        line -> assertThat(line).contains(",7,REFUSED,IMPORT_ROW_DIFFERS,"),
                        line -> assertThat(line).endsWith("也好,BASIC,8,ACCEPTED,,"));
    }

    @Test
    void a_corrected_report_is_itself_a_file_that_can_be_imported() {
        var job = imported("grids", "code,name,kind\n330282114208901,好,\n330282114208902,坏,ROUND\n");

        String corrected = report(job.getString("id"), UTF_8).replace("坏,ROUND", "好了,BASIC");

        assertCounts(imported("grids", corrected), 1, 1, 0);
    }

    @Test
    void problems_are_told_in_the_language_of_the_importer() {
        var chinese = loggedInAs(Role.ADMIN);
        var job = imported(
                chinese,
                "grids",
                CSV,
                "编码\n".replace("编码", "网格编码,名称").concat("330282114209901,\n").getBytes(UTF_8));

        assertThat(report(job.getString("id"), UTF_8)).contains("导入结果").contains("name: 不能为空");
    }

    @Test
    void a_dry_run_judges_every_row_and_changes_nothing() {
        var job = upload("grids?dryRun=true", """
                code,areaCode,name
                330282114210901,330282114210,一
                330282114210901,330282114210,一
                330282114210901,330282114210,二
                ,330282114210,
                """);
        var done = ImportFixture.finished(job.then().statusCode(202).extract().path("id"));

        assertCounts(done, 1, 1, 2);
        admin().get("/v1/grids/330282114210901").then().statusCode(404);
    }

    @Test
    void what_lies_outside_reach_does_not_exist_for_the_importer() {
        var job = imported(
                loggedInAs(Role.COMMANDER, "330282114211").header("Accept-Language", "en"),
                "grids",
                CSV,
                "code,name\n330282114211901,mine\n330282114212901,not mine\n".getBytes(UTF_8));

        assertCounts(job, 1, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("NOT_FOUND,There is no area 330282114212");
        admin().get("/v1/grids/330282114212901").then().statusCode(404);
    }

    @Test
    void who_may_not_create_grids_may_not_import_them() {
        upload(loggedInAs(Role.WORKER), "grids", CSV, "name\n".getBytes(UTF_8))
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }
}

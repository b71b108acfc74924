package io.gridward.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.GEO_JSON;
import static io.gridward.exchange.ImportFixture.XLSX;
import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.exchange.ImportFixture.report;
import static io.gridward.exchange.ImportFixture.reportBytes;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class ImportingEveryListTest {

    @Test
    void the_published_divisions_are_all_there_already() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/main/resources/reference/cixi-divisions.csv"));
        long rows = new String(file, UTF_8).lines().count() - 1;

        assertCounts(imported(admin(), "divisions", CSV, file), 0, rows, 0);
    }

    @Test
    void divisions_may_come_before_what_they_hang_under() {
        String file = """
                code,name,level,parent
                330299001001,第一村,VILLAGE,330299001
                330299001,第一镇,镇,330299
                330299,新县,COUNTY,3302
                330299001002,错位,TOWN,330299001
                330298001001,悬空,VILLAGE,330298001
                """;
        var job = imported("divisions", file);

        assertCounts(job, 3, 0, 2);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("AREA_LEVEL_FOREIGN")
                .contains("NOT_FOUND");
        admin().get("/v1/areas/330299001001").then().body("parentCode", equalTo("330299001"));
        assertCounts(imported(admin(), "divisions", XLSX, Workbooks.ofCsv(file)), 0, 3, 2);
    }

    @Test
    void workers_come_with_their_numbers_and_again_change_nothing() {
        String phone = StaffingFixture.newPhone();
        String file = "姓名,人员类别,区划代码,学历,入职日期,手机号,身份证号\n"
                + "导入甲,专职网格员,330282116,大专,2020/3/1," + phone + "," + StaffingFixture.newIdCard() + "\n"
                + "导入乙,PART_TIME,330282116,COLLEGE,2020-03-01,,\n"
                + "导入丙,PART_TIME,330282116,COLLEGE,2020-03-01,12345,\n";
        var job = imported("workers", file);

        assertCounts(job, 2, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("REFUSED,INVALID_FIELDS,\"phone: ");
        admin().get("/v1/workers?phone=" + phone).then().body("items[0].name", equalTo("导入甲"));
        assertCounts(imported(admin(), "workers", XLSX, Workbooks.ofCsv(file)), 0, 2, 1);
    }

    @Test
    void an_identity_number_that_another_worker_has_is_refused() {
        String idCard = StaffingFixture.newIdCard();
        String columns = "name,kind,areaCode,education,hireDate,idCard\n";
        imported("workers", columns + "甲,PART_TIME,330282116,COLLEGE,2020-03-01," + idCard + "\n");

        var job = imported("workers", columns + "乙,PART_TIME,330282116,COLLEGE,2020-03-01," + idCard + "\n");

        assertCounts(job, 0, 0, 1);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("IMPORT_ROW_DIFFERS")
                .contains("name");
    }

    @Test
    void cases_are_found_again_by_the_senders_own_number() {
        String columns = "外部编号,类别代码,描述,经度,纬度,坐标系,发生时间,来源\n";
        String reference = "12345-" + System.nanoTime();
        String row = reference + ",01001,下水道堵塞,1.5,50.5,WGS84,2026-01-31 08:00,12345热线\n";

        var job = imported("cases", columns + row + row);

        assertCounts(job, 1, 1, 0);
        assertCounts(imported("cases", columns + row.replace("堵塞", "不通")), 0, 0, 1);
        assertCounts(imported(admin(), "cases", XLSX, Workbooks.ofCsv(columns + row)), 0, 1, 0);
    }

    @Test
    void a_worker_may_import_the_cases_he_may_report() {
        String row = "01001,导入" + System.nanoTime() + ",1.5,50.5,WGS84\n01999,无此类别,1.5,50.5,WGS84\n";

        var job = imported(
                loggedInAs(Role.WORKER),
                "cases",
                CSV,
                ("categoryCode,text,longitude,latitude,datum\n" + row).getBytes(UTF_8));

        assertCounts(job, 1, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("CASE_CATEGORY_UNKNOWN");
    }

    @Test
    void trainings_are_planned_once() {
        String file = """
                title,kind,areaCode,startsAt,endsAt,capacity
                消防拉练,DRILL,330282116,2026-12-01T09:00:00+08:00,2026-12-01T11:00:00+08:00,30
                倒序,CLASS,330282116,2026-12-01T11:00:00+08:00,2026-12-01T09:00:00+08:00,
                """;
        var job = imported(loggedInAs(Role.TRAINER, "330282116"), "trainings", CSV, file.getBytes(UTF_8));

        assertCounts(job, 1, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("TRAINING_PERIOD_INVALID");
        assertCounts(imported(admin(), "trainings", XLSX, Workbooks.ofCsv(file)), 0, 1, 1);
    }

    @Test
    void grids_come_with_their_boundaries_from_a_map() {
        var one = GridFixture.freeSquare();
        var other = GridFixture.freeSquare();
        String file = features(
                feature("330282116207901", "一", "WGS84", one.geometry()),
                feature("330282116207902", "二", "WGS84", other.geometry()),
                feature("330282116207903", "压在一上", "WGS84", one.geometry()),
                feature("330282116207904", "无坐标系", "", other.geometry()));

        var job = imported(admin(), "grids", GEO_JSON, file.getBytes(UTF_8));

        assertCounts(job, 2, 0, 2);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("\"importOutcome\":\"ACCEPTED\"")
                .contains("\"importCode\":\"GRID_OVERLAP\"")
                .contains("\"importCode\":\"DATUM_UNKNOWN\"");
        admin().get("/v1/grids/330282116207903").then().statusCode(404);
        admin().get("/v1/grids/at?datum=WGS84&longitude=" + one.longitude() + "&latitude=" + one.latitude())
                .then()
                .body("code", equalTo("330282116207901"));
        assertCounts(imported(admin(), "grids", GEO_JSON, file.getBytes(UTF_8)), 0, 2, 2);
        assertCounts(imported(admin(), "grids", GEO_JSON, reportBytes(job.getString("id"))), 0, 2, 2);
    }

    @Test
    void a_dry_run_of_a_map_draws_nothing() {
        var square = GridFixture.freeSquare();
        String file = features(feature("330282116207911", "试", "WGS84", square.geometry()));

        var job = imported(admin(), "grids?dryRun=true", GEO_JSON, file.getBytes(UTF_8));

        assertCounts(job, 1, 0, 0);
        admin().get("/v1/grids/at?datum=WGS84&longitude=" + square.longitude() + "&latitude=" + square.latitude())
                .then()
                .statusCode(404);
    }

    @Test
    void the_report_of_a_workbook_is_a_workbook() {
        var job = imported(
                admin(), "grids", XLSX, Workbooks.ofCsv("code,name\n330282116202901,好\n330282116202902,=1+1\n"));

        assertCounts(job, 1, 0, 1);
        var rows = Workbooks.read(reportBytes(job.getString("id")));
        assertThat(rows.get(0))
                .containsExactly("code", "name", "importRow", "importOutcome", "importCode", "importDetail");
        assertThat(rows.get(1)).startsWith("330282116202901", "好", "2", "ACCEPTED");
        assertThat(rows.get(2)).contains("REFUSED", "ROW_HAS_FORMULA");
    }

    private static String features(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String code, String name, String datum, String geometry) {
        String said = datum.isEmpty() ? "" : ",\"datum\":\"" + datum + "\"";
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + name + "\"" + said
                + "},\"geometry\":" + geometry + "}";
    }
}

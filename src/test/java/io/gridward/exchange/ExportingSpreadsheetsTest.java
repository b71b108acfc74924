package io.gridward.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.XLSX;
import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The villages of 观海卫镇 (330282110) are left to these tests. */
@GridwardTest
class ExportingSpreadsheetsTest {

    private static final String DANGEROUS = """
            code,name
            330282110201901,"=HYPERLINK(""http://example.org"")"
            330282110201902,+1
            330282110201903,-1
            330282110201904,@x
            330282110201905,＝全角
            330282110201906,''=带引号
            330282110201907,'普通引号
            """;

    @Test
    void texts_that_look_like_formulas_are_neutralised_in_csv_and_come_back_as_they_were() {
        imported("grids", DANGEROUS);

        String csv = csv("grids?area=330282110201");

        assertThat(csv)
                .startsWith("\uFEFF")
                .contains("\r\n")
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains(",'+1,", ",'-1,", ",'@x,", ",'＝全角,", ",''=带引号,", ",'普通引号,");
        assertThat(csv.lines().skip(1)).noneMatch(line -> line.matches(".*(^|,)\"?[=+@＝].*"));
        admin().get("/v1/grids/330282110201901").then().body("name", equalTo("=HYPERLINK(\"http://example.org\")"));
        admin().get("/v1/grids/330282110201906").then().body("name", equalTo("'=带引号"));
        assertCounts(imported(admin(), "grids", CSV, csv.getBytes(UTF_8)), 0, 7, 0);
    }

    @Test
    void in_a_workbook_they_are_texts_and_codes_keep_every_digit() {
        imported("grids", "code,name\n330282110202901,=1+1\n");

        var rows = Workbooks.read(xlsx("grids?area=330282110202"));

        assertThat(rows.get(0)).startsWith("id", "code", "areaCode", "name");
        assertThat(rows.get(1)).contains("330282110202901", "=1+1");
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx"})
    void what_went_out_comes_in_again_as_duplicates(String format) {
        String village = format.equals("csv") ? "330282110203" : "330282110204";
        imported("grids", "code,name,networks\n" + village + "901,网格,综治;城管\\;市容\n");
        imported(
                "workers",
                "name,kind,areaCode,education,hireDate,idCard,career\n"
                        + "张三," + "FULL_TIME," + village + ",COLLEGE,2020-03-01," + StaffingFixture.newIdCard()
                        + ",\"[{\"\"from\"\":\"\"2010-01-01\"\",\"\"organisation\"\":\"\"厂\"\",\"\"post\"\":\"\"工\"\"}]\"\n");
        imported(
                "trainings",
                "title,kind,areaCode,startsAt,endsAt\n拉练,DRILL," + village + ",2026-12-02 09:00,2026-12-02 11:00\n");
        imported("cases", "categoryCode,text,longitude,latitude,datum\n01001,来回 " + village + ",-1.5,50.25,GCJ02\n");

        for (String list : List.of(
                "divisions?area=" + village,
                "grids?area=" + village,
                "workers?area=" + village,
                "trainings?area=" + village)) {
            String kind = list.substring(0, list.indexOf('?'));
            byte[] file = export(list + "&format=" + format);
            assertCounts(imported(admin(), kind, format.equals("csv") ? CSV : XLSX, file), 0, 1, 0);
        }
        var cases = imported(admin(), "cases", format.equals("csv") ? CSV : XLSX, export("cases?format=" + format));
        assertThat(cases.getLong("duplicate")).isPositive().isEqualTo(cases.getLong("rowsRead"));
    }

    @Test
    void a_chinese_header_comes_in_again_too() {
        imported("grids", "code,name\n330282110205901,网格\n");
        byte[] file = loggedInAs(Role.ADMIN)
                .get("/v1/spreadsheets/grids?area=330282110205")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("grids.csv"))
                .extract()
                .asByteArray();

        assertThat(new String(file, UTF_8)).contains("网格编码,区划代码,名称");
        assertCounts(imported(admin(), "grids", CSV, file), 0, 1, 0);
    }

    @Test
    void personal_numbers_are_masked_as_in_the_list() {
        String phone = StaffingFixture.newPhone();
        imported(
                "workers",
                "name,kind,areaCode,education,hireDate,phone\n" + "李四,PART_TIME,330282110206,COLLEGE,2020-03-01,"
                        + phone + "\n");

        assertThat(csv("workers?area=330282110206")).contains(phone);
        String masked = loggedInAs(Role.SUPERVISOR, "330282110")
                .get("/v1/spreadsheets/workers?area=330282110206")
                .asString();
        assertThat(masked).contains("李四").doesNotContain(phone);
    }

    @Test
    void what_lies_outside_reach_is_left_out() {
        imported("grids", "code,name\n330282110207901,内\n330282110208901,外\n");

        String csv = loggedInAs(Role.COMMANDER, "330282110207")
                .get("/v1/spreadsheets/grids?area=330282110")
                .asString();

        assertThat(csv).contains("内").doesNotContain("外,");
    }

    @Test
    void lists_of_many_pages_are_whole() {
        String rows = IntStream.rangeClosed(1, 450)
                .mapToObj("330282110209%03d,第一千网格"::formatted)
                .collect(Collectors.joining("\n"));
        assertCounts(imported("grids", "code,name\n" + rows + "\n"), 450, 0, 0);

        assertThat(csv("grids?area=330282110209").lines()).hasSize(451);
        assertThat(Workbooks.read(xlsx("grids?area=330282110209"))).hasSize(451);
    }

    @Test
    void templates_have_the_columns_that_imports_take() {
        assertThat(admin().get("/v1/imports/trainings/template").asString())
                .isEqualTo("\uFEFFid,title,kind,areaCode,startsAt,endsAt,venue,capacity\r\n");
        assertThat(Workbooks.read(loggedInAs(Role.ADMIN)
                        .get("/v1/imports/divisions/template?format=xlsx")
                        .asByteArray()))
                .containsExactly(List.of("区划代码", "名称", "级别", "上级代码"));
        admin().get("/v1/imports/grids/template?format=pdf").then().statusCode(400);
    }

    private static String csv(String list) {
        return new String(export(list), UTF_8);
    }

    private static byte[] xlsx(String list) {
        return export(list + "&format=xlsx");
    }

    private static byte[] export(String list) {
        return admin().get("/v1/spreadsheets/" + list)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

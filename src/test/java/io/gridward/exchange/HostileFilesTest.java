package io.gridward.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.GEO_JSON;
import static io.gridward.exchange.ImportFixture.XLSX;
import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.finished;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.exchange.ImportFixture.report;
import static io.gridward.exchange.ImportFixture.upload;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

/** Files as they really come, and as nobody should send them. */
@GridwardTest
class HostileFilesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void gb18030_is_found_out_and_the_report_comes_back_in_it() {
        byte[] file = "网格编码,名称\n330282116203901,慈溪㐂𠀀\n".getBytes(GB18030);

        var job = imported(admin(), "grids", CSV, file);

        assertCounts(job, 1, 0, 0);
        assertThat(job.getString("charset")).isEqualTo("GB18030");
        assertThat(report(job.getString("id"), GB18030)).contains("慈溪㐂𠀀").contains("ACCEPTED");
        assertCounts(imported(admin(), "grids", CSV + ";charset=gb18030", file), 0, 1, 0);
        assertCounts(
                imported(admin(), "grids", CSV, "\uFEFF网格编码,名称\r\n330282116203901,慈溪㐂𠀀".getBytes(UTF_8)), 0, 1, 0);
    }

    @Test
    void another_encoding_is_refused_before_anything_is_taken_in() {
        refused(upload(admin(), "grids", CSV + ";charset=utf-8", "名称\n".getBytes(GB18030)), "FILE_ENCODING_UNKNOWN");
        refused(
                upload(admin(), "grids", CSV + ";charset=iso-8859-1", "name\n".getBytes(ISO_8859_1)),
                "FILE_ENCODING_UNKNOWN");
        refused(upload(admin(), "grids", CSV, "name\n".getBytes(UTF_16)), "FILE_ENCODING_UNKNOWN");
    }

    @Test
    void a_header_that_does_not_fit_is_told_by_its_columns() {
        upload("grids", "code,code,colour,kind\n1,2,3,4\n")
                .then()
                .statusCode(400)
                .body("code", equalTo("FILE_HEADER_INVALID"))
                .body("missing", hasItems("name"))
                .body("unknown", hasItems("colour"))
                .body("repeated", hasItems("code"));
        refused(upload("grids", "name" + ",x".repeat(10_000) + "\n"), "FILE_HEADER_INVALID");
        refused(upload("grids", ""), "FILE_EMPTY");
        refused(upload("grids", "\n"), "FILE_EMPTY");
    }

    @Test
    void what_stands_before_a_quotation_mark_that_is_never_closed_is_taken() {
        var job = finished(upload("grids", "code,name\n330282116204901,好\n330282116204902,\"坏\n330282116204903,后\n")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("problem.code")).isEqualTo("FILE_MALFORMED");
        assertThat(job.getLong("accepted")).isEqualTo(1);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("330282116204901")
                .doesNotContain("后");
    }

    @Test
    void a_row_that_never_ends_is_not_read_to_its_end() {
        var job = finished(upload("grids", "code,name\n330282116205901,\"" + "x".repeat(3_000_000))
                .then()
                .statusCode(202)
                .extract()
                .path("id"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("problem.code")).isEqualTo("FILE_ROW_TOO_LARGE");
    }

    @Test
    void odd_rows_are_refused_one_by_one() {
        var job = imported(
                "grids",
                "code,name\n"
                        + "330282116208901,a\0b\n"
                        + "330282116208902," + "x".repeat(100_000) + "\n"
                        + "330282116208903,a,b,c\n"
                        + "\n"
                        + "330282116208904\n"
                        + "330282116208905,\uD83D\uDE00\n");

        assertCounts(job, 1, 0, 4);
        assertThat(report(job.getString("id"), UTF_8))
                .contains("2,REFUSED,INVALID_FIELDS")
                .contains("3,REFUSED,ROW_CELL_TOO_LONG")
                .contains("4,REFUSED,ROW_TOO_WIDE")
                .contains("6,REFUSED,INVALID_FIELDS")
                .contains("7,ACCEPTED");
    }

    @Test
    void a_workbook_that_is_none_is_refused() throws IOException {
        refused(upload(admin(), "grids", XLSX, "code,name".getBytes(UTF_8)), "FILE_MALFORMED");
        refused(upload(admin(), "grids", XLSX, zip("hello.txt", "hello".getBytes(UTF_8), 1)), "FILE_MALFORMED");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_goes_off() throws IOException {
        byte[] bomb = zip("xl/sharedStrings.xml", "<si/>".repeat(200_000).getBytes(UTF_8), 200);

        refused(upload(admin(), "grids", XLSX, bomb), "FILE_TOO_LARGE_UNPACKED");
    }

    @Test
    void a_workbook_without_its_sheet_is_refused() throws IOException {
        refused(upload(admin(), "grids", XLSX, Workbooks.with("xl/worksheets/sheet1.xml", null)), "FILE_MALFORMED");
    }

    @Test
    void a_cell_of_an_unknown_kind_ends_the_file_and_a_day_that_is_none_only_its_row() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>%s</sheetData></worksheet>";
        String unknown = "<row r=\"2\"><c r=\"A2\" t=\"moon\"><v>2026-01-31</v></c></row>";
        String noDay = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>-1.5</v></c></row>";

        var ended =
                imported(admin(), "grids", XLSX, Workbooks.with("xl/worksheets/sheet1.xml", sheet.formatted(unknown)));
        assertThat(ended.getString("problem.code")).isEqualTo("FILE_MALFORMED");
        assertCounts(
                imported(admin(), "grids", XLSX, Workbooks.with("xl/worksheets/sheet1.xml", sheet.formatted(noDay))),
                0,
                0,
                1);
    }

    @Test
    void a_cell_in_a_column_that_no_sheet_has_is_refused() throws IOException {
        byte[] sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"
                .getBytes(UTF_8);

        refused(upload(admin(), "grids", XLSX, zip("xl/worksheets/sheet1.xml", sheet, 1)), "FILE_MALFORMED");
    }

    @Test
    void a_map_that_is_none_is_refused() {
        refused(upload(admin(), "grids", GEO_JSON, "[]".getBytes(UTF_8)), "FILE_MALFORMED");
        refused(upload(admin(), "grids", GEO_JSON, "{\"type\":\"Feature\"}".getBytes(UTF_8)), "FILE_MALFORMED");
        upload(admin(), "workers", GEO_JSON, "{}".getBytes(UTF_8)).then().statusCode(415);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(400).body("code", equalTo(code));
    }

    private static byte[] zip(String name, byte[] block, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}

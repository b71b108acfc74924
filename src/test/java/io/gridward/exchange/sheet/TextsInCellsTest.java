package io.gridward.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Workbooks keep each text once, apart from the cells; read by rows they would be in memory whole. */
class TextsInCellsTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @Test
    void every_cell_has_its_text_however_many_there_are() throws IOException {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(row -> List.of("甲" + row, "same", "<&\"' \uD83D\uDE00" + row % 7, "x".repeat(row % 400)))
                .toList();

        try (var file = spool(workbook(rows))) {
            assertThat(read(new TextsInCells(10_000_000).of(file))).containsExactlyElementsOf(rows);
        }
    }

    @Test
    void no_text_is_left_apart() throws IOException {
        try (var file = inCells(workbook(List.of(List.of("a"), List.of("b"))))) {
            assertThat(parts(file)).contains("xl/worksheets/sheet1.xml").noneMatch(XlsxLimits::isTexts);
        }
    }

    @Test
    void a_workbook_without_shared_texts_stays_as_it_is() throws IOException {
        try (var file = spool(zip("", cell("<c r=\"A1\"><v>1</v></c>")))) {
            assertThat(new TextsInCells(1_000).of(file)).isSameAs(file);
        }
    }

    @Test
    void the_looks_of_a_text_are_left_out_and_so_is_how_it_is_pronounced() throws IOException {
        String texts =
                "<si><r><t>网</t></r><r><rPr><b/></rPr><t>格</t></r><rPh sb=\"0\" eb=\"2\"><t>wangge</t></rPh></si>";

        assertThat(sheet(zip(texts, cell("<c r=\"A1\" s=\"3\" t=\"s\"><v> 0 </v></c>"))))
                .contains("t=\"inlineStr\"><is><t>网格</t></is></c>")
                .contains("s=\"3\"");
    }

    @Test
    void what_is_no_number_of_a_text_stays() throws IOException {
        String cells = "<c r=\"A1\"><v>0</v></c><c r=\"B1\" t=\"str\"><f>A1</f><v>0</v></c><c r=\"C1\" t=\"s\"/>";

        assertThat(sheet(zip("<si><t>text</t></si>", cell(cells))))
                .contains("<v>0</v></c>", "<f>A1</f><v>0</v>")
                .doesNotContain("text<");
    }

    @Test
    void days_in_the_manner_of_iso_8601_become_texts_as_csv_would_have_them() throws IOException {
        String days = "<c r=\"A1\" t=\"d\"><v>2026-01-31</v></c><c r=\"B1\" t=\"d\"><v>2026-01-31T00:00:00</v></c>"
                + "<c r=\"C1\" t='d'><v>2026-01-31T08:30:00.000Z</v></c><c r=\"D1\" t=\"d\"><v>08:30</v></c>";

        for (String texts : List.of("", "<si><t>text</t></si>")) {
            assertThat(sheet(zip(texts, cell(days))))
                    .contains("r=\"A1\" t=\"inlineStr\"><is><t>2026-01-31</t></is></c>")
                    .contains("r=\"B1\" t=\"inlineStr\"><is><t>2026-01-31</t></is></c>")
                    .contains("r=\"C1\" t=\"inlineStr\"><is><t>2026-01-31 08:30:00</t></is></c>")
                    .contains("r=\"D1\" t=\"inlineStr\"><is><t>08:30</t></is></c>");
        }
    }

    @Test
    void a_text_that_is_not_there_is_refused() {
        for (String number : List.of("1", "-1", "99999999", "99999999999", "one", "")) {
            refused(zip("<si><t>a</t></si>", cell("<c t=\"s\"><v>" + number + "</v></c>")), "FILE_MALFORMED");
        }
        refused(zip("", cell("<c t=\"d\"><v>2026-01-31</v></c><c t=\"s\"><v>0</v></c>")), "FILE_MALFORMED");
        refused(zip("<si><t>a</si>", cell("<c t=\"s\"><v>0</v></c>")), "FILE_MALFORMED");
        refused(zip("<si><t>a</t></si>", "<worksheet><sheetData>"), "FILE_MALFORMED");
        refused(
                zip("<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "<si><t>&e;</t></si>", cell("")),
                "FILE_MALFORMED");
    }

    @Test
    void a_text_shown_by_cells_without_number_is_refused_before_it_fills_anything() {
        String text = "<si><t>" + "x".repeat(10_000) + "</t></si>";
        String shown = "<c t=\"s\"><v>0</v></c>";

        refused(zip(text, cell(shown.repeat(101))), "FILE_ROW_TOO_LARGE");
        refused(zip(text, cell(shown.repeat(50) + "</row><row>" + shown.repeat(51))), "FILE_TOO_LARGE_UNPACKED");
    }

    @Test
    void of_a_text_longer_than_a_cell_may_be_no_more_is_kept_than_shows_it() throws IOException {
        String longest = "x".repeat(RowReader.MOST_CELL_CHARS + 1);

        assertThat(sheet(zip("<si><t>" + longest.repeat(3) + "</t></si>", cell("<c t=\"s\"><v>0</v></c>"))))
                .contains("<t>" + longest + "</t>");
    }

    private static void refused(byte[] workbook, String code) {
        var refusal = catchThrowableOfType(Problem.class, () -> inCells(workbook));
        assertThat(refusal.kind().name()).isEqualTo(code);
    }

    private static Spool inCells(byte[] workbook) throws IOException {
        try (var file = spool(workbook)) {
            return new TextsInCells(1_000_000).of(file);
        }
    }

    private static Spool spool(byte[] bytes) throws IOException {
        return Spool.of(new ByteArrayInputStream(bytes));
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "header");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
            for (int column = 0; column < rows.get(0).size(); column++) {
                sheet.value(0, column, "column " + column);
            }
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(Spool file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (file;
                var reader = new XlsxReader(file)) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    private static String cell(String cells) {
        return "<worksheet " + MAIN + "><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }

    private static byte[] zip(String texts, String sheet) {
        return zip("", texts, sheet);
    }

    /** @param texts without any there is no part of them */
    private static byte[] zip(String prolog, String texts, String sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(UTF_8));
            if (!texts.isEmpty()) {
                zip.putNextEntry(new ZipEntry("xl/SharedStrings.xml"));
                zip.write((prolog + "<sst " + MAIN + ">" + texts + "</sst>").getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (var file = inCells(workbook)) {
            return part(file, "xl/worksheets/sheet1.xml");
        }
    }

    private static String part(Spool file, String name) throws IOException {
        try (var zip = new ZipFile(file.named().toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<String> parts(Spool file) throws IOException {
        try (var zip = new ZipFile(file.named().toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toList());
        }
    }
}

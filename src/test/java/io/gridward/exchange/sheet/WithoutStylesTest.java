package io.gridward.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Programs that write workbooks by themselves often leave the styles out, which no workbook must have. */
class WithoutStylesTest {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.sheet.main+xml\"/>%s</Types>";
    private static final String STYLES = "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void a_workbook_that_names_no_styles_is_read() throws IOException {
        assertThat(row(TYPES.formatted(""))).isEqualTo("46053");
    }

    @Test
    void a_workbook_that_names_styles_it_does_not_have_is_read() throws IOException {
        assertThat(row(TYPES.formatted(STYLES))).isEqualTo("46053");
    }

    private static String row(String types) throws IOException {
        try (var file = Spool.of(new ByteArrayInputStream(workbook(types)));
                var reader = new XlsxReader(file)) {
            return reader.next().cells().get(0);
        }
    }

    private static byte[] workbook(String types) throws IOException {
        var parts = Map.of(
                "[Content_Types].xml",
                types,
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + "><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>hireDate</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46053</v></c></row></sheetData></worksheet>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

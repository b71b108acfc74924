package io.gridward.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** XLSX files as other programs write and read them. */
final class Workbooks {

    private Workbooks() {}

    /** One sheet; texts that are numbers are written as numbers, as who types them into a cell gets them. */
    static byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.startsWith("=")) {
                        sheet.formula(row, column, text.substring(1));
                    } else if (text.matches("[1-9]\\d{0,14}")) {
                        sheet.value(row, column, Long.parseLong(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ofCsv(String csv) {
        return of(csv.lines().map(line -> List.of(line.split(",", -1))).toList());
    }

    /** The first sheet as texts. */
    static List<List<String>> read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

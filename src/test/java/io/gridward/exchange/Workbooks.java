package io.gridward.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

    /** A workbook of which one part says something else, or is not there; style 1 shows days. */
    static byte[] with(String part, String content) {
        var parts = new TreeMap<String, byte[]>();
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), withDay());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.remove(part);
        if (content != null) {
            parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withDay() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, 1);
            sheet.style(0, 0).format("yyyy-mm-dd").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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

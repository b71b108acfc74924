package io.gridward.exchange.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** Reads CSV (RFC 4180). Texts that were neutralised for spreadsheet programs come back as they were. */
public final class CsvReader implements RowReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Metered text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private long row;

    public CsvReader(Spool file, Charset charset) throws IOException {
        text = new Metered(new InputStreamReader(file.read(), charset));
        try {
            parser =
                    CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(text);
            records = parser.iterator();
            header = readHeader();
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private List<String> readHeader() {
        var first = record();
        if (first == null || first.size() == 1 && first.get(0).isBlank()) {
            throw Problem.of(SheetProblem.FILE_EMPTY);
        }
        return first.stream()
                .map(name -> name.isEmpty() || name.charAt(0) != BYTE_ORDER_MARK ? name : name.substring(1))
                .map(String::strip)
                .toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SheetRow next() {
        for (var record = record(); record != null; record = record()) {
            var found = row(record);
            if (!found.isBlank()) {
                return found;
            }
        }
        return null;
    }

    private SheetRow row(CSVRecord record) {
        var cells = record.stream().map(SpreadsheetText::restored).toList();
        if (cells.size() > header.size()) {
            return SheetRow.unreadable(row, cells, Problem.of(SheetProblem.ROW_TOO_WIDE));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > MOST_CELL_CHARS) {
                return SheetRow.unreadable(row, cells, tooLong(header.get(i)));
            }
        }
        return SheetRow.of(row, cells);
    }

    static Problem tooLong(String column) {
        return Problem.of(SheetProblem.ROW_CELL_TOO_LONG).with("column", column).with("limit", MOST_CELL_CHARS);
    }

    private @Nullable CSVRecord record() {
        text.rowBegins();
        row++;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException malformed) {
            throw Problem.of(SheetProblem.FILE_MALFORMED).with("row", row).with("standard", "RFC 4180");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Stops a row that never ends, such as one with a quotation mark that is not closed, before it fills the memory. */
    private final class Metered extends FilterReader {

        private long inRow;

        Metered(Reader in) {
            super(in);
        }

        void rowBegins() {
            inRow = 0;
        }

        @Override
        public int read() throws IOException {
            inRow++;
            check();
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            inRow += Math.max(0, some);
            check();
            return some;
        }

        private void check() {
            if (inRow > MOST_ROW_CHARS) {
                throw Problem.of(SheetProblem.FILE_ROW_TOO_LARGE)
                        .with("row", row)
                        .with("limit", MOST_ROW_CHARS);
            }
        }
    }
}

package io.gridward.exchange.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes CSV (RFC 4180); in UTF-8 with the byte order mark by which spreadsheet programs know it. */
public final class CsvWriter implements RowWriter {

    private final CSVPrinter printer;

    public CsvWriter(OutputStream out, Charset charset) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, charset), 1 << 16);
        if (charset.equals(UTF_8)) {
            text.write('\uFEFF');
        }
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void write(List<Field> row) throws IOException {
        for (var field : row) {
            printer.print(
                    switch (field.look()) {
                        case TEXT -> SpreadsheetText.neutralised(field.text());
                        case CODE -> SpreadsheetText.asCode(field.text());
                        case NUMBER -> field.text();
                    });
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}

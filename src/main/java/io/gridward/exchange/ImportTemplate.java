package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.exchange.sheet.Field;
import io.gridward.exchange.sheet.FileFormat;

/** Empty files with the columns that imports take. */
@ApplicationScoped
public class ImportTemplate {

    private final Sheets sheets;
    private final RowFiles files;

    ImportTemplate(Sheets sheets, RowFiles files) {
        this.sheets = sheets;
        this.files = files;
    }

    public void write(SheetKind kind, FileFormat format, Locale language, OutputStream out) throws IOException {
        try (var rows = files.write(format, null, out)) {
            rows.write(headings(sheets.of(kind), language));
        }
    }

    private static <V> List<Field> headings(Sheet<V, ?> sheet, Locale language) {
        return sheet.columns().stream()
                .filter(column -> column.use() != Column.Use.READ_ONLY)
                .map(column -> Field.text(column.heading(language)))
                .toList();
    }
}

package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.Field;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** A list on its way out as a file. The first page is read when it is made, so that a refusal comes before the file. */
public final class Spreadsheet {

    /** As large as pages may be. */
    private static final int PAGE_ROWS = 200;

    private final Writing<?> writing;
    private final RowFiles files;

    private <V> Spreadsheet(Writing<V> writing, RowFiles files) {
        this.writing = writing;
        this.files = files;
    }

    /** @param pages the use case that lists the things, as the caller may see them */
    static <V> Spreadsheet of(Sheet<V, ?> sheet, Function<PageRequest, Page<V>> pages, RowFiles files) {
        var shown = sheet.columns().stream().filter(Column::isExported).toList();
        return new Spreadsheet(new Writing<>(shown, pages, pages.apply(new PageRequest(PAGE_ROWS, null))), files);
    }

    /** Writes page after page: memory does not grow with the list. */
    public void write(FileFormat format, Locale language, OutputStream out) throws IOException {
        try (var rows = files.write(format, null, out)) {
            writing.write(rows, language);
        }
    }

    private record Writing<V>(List<Column<V>> columns, Function<PageRequest, Page<V>> pages, Page<V> first) {

        void write(io.gridward.exchange.sheet.RowWriter rows, Locale language) throws IOException {
            rows.write(columns.stream()
                    .map(column -> Field.text(column.heading(language)))
                    .toList());
            for (Page<V> page = first; page != null; page = after(page)) {
                for (V item : page.items()) {
                    rows.write(fields(item));
                }
            }
        }

        private @Nullable Page<V> after(Page<V> page) {
            String cursor = page.nextCursor();
            return cursor == null ? null : pages.apply(new PageRequest(PAGE_ROWS, cursor));
        }

        private List<Field> fields(V item) {
            var fields = new ArrayList<Field>();
            for (var column : columns) {
                Object value = column.shown().apply(item);
                fields.add(value == null ? Field.text("") : column.type().write(value));
            }
            return fields;
        }
    }
}

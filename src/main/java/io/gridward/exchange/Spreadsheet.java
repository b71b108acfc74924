package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.Field;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.RowWriter;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** A list on its way out as a file. The first page is read when it is made, so that a refusal comes before the file. */
public final class Spreadsheet {

    /** As large as pages may be. */
    private static final int PAGE_ROWS = 200;

    private final Listed<?> listed;
    private final RowFiles files;

    private Spreadsheet(Listed<?> listed, RowFiles files) {
        this.listed = listed;
        this.files = files;
    }

    /** @param pages the use case that lists the things, as the caller may see them */
    static <V> Spreadsheet of(Class<V> type, Sheet<V, ?> sheet, Function<PageRequest, Page<V>> pages, RowFiles files) {
        var shown = sheet.columns().stream().filter(Column::isExported).toList();
        var first = pages.apply(new PageRequest(PAGE_ROWS, null));
        return new Spreadsheet(new Listed<>(type, shown, pages, first), files);
    }

    /** Takes some of the things at a time, in the order of the list. */
    public interface Reader {
        void read(List<?> things) throws IOException;
    }

    /** What its things are as others see them. */
    public Class<?> type() {
        return listed.type();
    }

    /** The names of the columns in English. */
    public List<String> columns() {
        return listed.columns().stream().map(Column::name).toList();
    }

    /** With these columns only. */
    public Spreadsheet only(Set<String> names) {
        return new Spreadsheet(listed.only(names), files);
    }

    /** With the watermark on every row. */
    public Spreadsheet marked(Watermark mark) {
        return new Spreadsheet(listed.marked(mark), files);
    }

    /** Reads page after page: memory does not grow with the list. */
    public void read(Reader reader) throws IOException {
        listed.read(reader);
    }

    public void write(FileFormat format, Locale language, OutputStream out) throws IOException {
        write(format, language, out, written -> {});
    }

    /** @param then is given the things whose rows have just been written */
    public void write(FileFormat format, Locale language, OutputStream out, Reader then) throws IOException {
        try (var rows = files.write(format, null, out)) {
            listed.write(rows, language, then);
        }
    }

    private record Listed<V>(
            Class<V> type, List<Column<V>> columns, Function<PageRequest, Page<V>> pages, Page<V> first) {

        Listed<V> only(Set<String> names) {
            var some = columns.stream()
                    .filter(column -> names.contains(column.name()))
                    .toList();
            return new Listed<>(type, some, pages, first);
        }

        Listed<V> marked(Watermark mark) {
            var more =
                    Stream.concat(columns.stream(), Stream.of(mark.<V>column())).toList();
            return new Listed<>(type, more, pages, first);
        }

        void read(Reader reader) throws IOException {
            for (Page<V> page = first; page != null; page = after(page)) {
                reader.read(page.items());
            }
        }

        void write(RowWriter rows, Locale language, Reader then) throws IOException {
            rows.write(columns.stream()
                    .map(column -> Field.text(column.heading(language)))
                    .toList());
            for (Page<V> page = first; page != null; page = after(page)) {
                for (V item : page.items()) {
                    rows.write(fields(item));
                }
                then.read(page.items());
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

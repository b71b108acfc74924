package io.gridward.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.SheetRow;
import io.gridward.shared.json.StorableText;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * The cells of one row as values, by the name of their column; empty cells are left out.
 *
 * @param feature the GeoJSON feature the row was, or null
 */
record RowValues(Map<String, Object> values, @Nullable JsonNode feature) {

    /** @throws Problem why the row cannot be read, all of it at once */
    static <V> RowValues of(SheetRow row, Header<V> header) {
        if (row.unreadable() != null) {
            throw row.unreadable();
        }
        var values = new LinkedHashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < row.cells().size(); i++) {
            var column = header.columns().get(i);
            String cell = row.cells().get(i);
            if (column != null && !cell.isBlank()) {
                try {
                    values.put(column.name(), read(column.type(), cell));
                } catch (DateTimeException | IllegalArgumentException misfit) {
                    // The cell is not shown: it may hold a personal number.
                    errors.add(new FieldError(
                            "/" + column.name(), "WRONG_TYPE", column.type().expected()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.of(CommonProblem.INVALID_FIELDS, errors);
        }
        return new RowValues(values, row.feature());
    }

    private static Object read(CellType<?> type, String cell) {
        if (!StorableText.isStorable(cell)) {
            throw new IllegalArgumentException("not storable");
        }
        return type.parse().apply(cell);
    }

    <T> @Nullable T get(String column, Class<T> type) {
        return type.cast(values.get(column));
    }

    @Nullable
    String text(String column) {
        return get(column, String.class);
    }

    /** As {@link #get}, for a field whose own constraints refuse null. */
    @SuppressWarnings("NullAway")
    <T> T unchecked(String column, Class<T> type) {
        return type.cast(values.get(column));
    }

    /** As {@link #text}, for a field whose own constraints refuse null. */
    String uncheckedText(String column) {
        return unchecked(column, String.class);
    }

    @SuppressWarnings("unchecked")
    <T> @Nullable List<T> list(String column) {
        return (List<T>) values.get(column);
    }

    /** The columns in which the row says otherwise than a thing of the list; what it does not say is not compared. */
    <V> List<String> differences(List<Column<V>> columns, V existing) {
        return columns.stream()
                .filter(column -> column.use() != Column.Use.KEY
                        && values.containsKey(column.name())
                        && !values.get(column.name()).equals(column.shown().apply(existing)))
                .map(Column::name)
                .toList();
    }

    /** The columns it fills although only the system may. */
    <V> List<String> readOnly(List<Column<V>> columns) {
        return columns.stream()
                .filter(column -> column.use() == Column.Use.READ_ONLY && values.containsKey(column.name()))
                .map(Column::name)
                .toList();
    }
}

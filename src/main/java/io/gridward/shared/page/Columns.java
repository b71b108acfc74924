package io.gridward.shared.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which columns are read of rows that are only shown: no more than somebody wants. For the hundreds of a page, entities and
 * whole rows would cost more than the question to the database.
 */
public final class Columns<C extends Enum<C> & Columns.Column> {

    /** The constants of an enum of columns are the whole row. */
    public interface Column {

        /** In HQL, from the entity. */
        String path();

        /** Fields of the view that are read from this column. */
        List<String> fields();

        /** Whether fields that other calls answer hang on it. */
        boolean isKey();
    }

    private final List<C> columns;
    private final Map<C, Integer> positions;

    /**
     * @param always is read whatever is wanted
     * @param wanted fields; one that is none of the columns' is another call's, for which all keys are read
     */
    public Columns(Class<C> type, C always, Fields wanted) {
        var all = List.of(type.getEnumConstants());
        boolean keys = wanted.hasOtherThan(
                all.stream().flatMap(column -> column.fields().stream()).collect(Collectors.toSet()));
        this.columns = all.stream()
                .filter(column -> column == always
                        || keys && column.isKey()
                        || column.fields().stream().anyMatch(wanted::contains))
                .toList();
        this.positions = new EnumMap<>(type);
        columns.forEach(column -> positions.put(column, positions.size()));
    }

    public Stream<C> read() {
        return columns.stream();
    }

    /** What a query in HQL selects of the entity of the given alias. */
    public String paths(String alias) {
        return columns.stream().map(column -> alias + "." + column.path()).collect(Collectors.joining(", "));
    }

    /** Null for what nobody wants. */
    public @Nullable Object value(Object[] row, C column) {
        Integer position = positions.get(column);
        return position == null ? null : row[position];
    }

    public @Nullable String text(Object[] row, C column) {
        Object value = value(row, column);
        return value == null ? null : value.toString();
    }

    /** Zero for what nobody wants. */
    public int number(Object[] row, C column) {
        Object value = value(row, column);
        return value == null ? 0 : (Integer) value;
    }

    public <E extends Enum<E>> @Nullable E constant(Object[] row, C column, Class<E> type) {
        Object value = value(row, column);
        // HQL knows the enums, SQL their names.
        return value instanceof String name ? Enum.valueOf(type, name) : type.cast(value);
    }
}

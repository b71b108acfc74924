package io.gridward.shared.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of one list and how its pages go on: a row-value comparison of the keys of the last row seen, answered by
 * the index of the same columns. The last key is unique, so no row is ever on two pages or on none.
 *
 * @param list name of the list; a cursor of one list is refused by another
 */
public record Keyset<E>(String list, boolean descending, List<Key<E>> keys) {

    /** One column of the order: its path in the query, its type, and its value in a row. */
    public record Key<E>(String path, Class<?> type, Function<E, Object> value) {}

    public String orderBy() {
        return keys.stream()
                .map(key -> key.path() + (descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    String comparison() {
        String paths = keys.stream().map(Key::path).collect(Collectors.joining(", "));
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            parameters.append(i == 0 ? ":key" : ", :key").append(i);
        }
        return "(" + paths + ") " + (descending ? "<" : ">") + " (" + parameters + ")";
    }

    /** The order as the database has it: a UUID there is ordered as its text is, in Java it is not. */
    Comparator<E> order() {
        Comparator<E> order = keys.stream()
                .map(key ->
                        Comparator.comparing((E row) -> comparable(key.value().apply(row))))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return descending ? order.reversed() : order;
    }

    @SuppressWarnings("unchecked") // keys are strings, times and ids
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) (value instanceof UUID ? value.toString() : value);
    }

    List<String> valuesOf(E row) {
        return keys.stream().map(key -> String.valueOf(key.value().apply(row))).toList();
    }

    static Object parse(Class<?> type, String text) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return text;
    }
}

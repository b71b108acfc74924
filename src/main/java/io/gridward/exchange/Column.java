package io.gridward.exchange;

import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One column of a list, in both directions.
 *
 * @param name in English, as in JSON
 * @param shown its value in a thing of the list, null where there is none
 * @param use what an import does with it
 */
record Column<V>(String name, String chinese, CellType<?> type, Use use, Function<V, @Nullable Object> shown) {

    enum Use {
        /** A file without it is refused. */
        REQUIRED,
        OPTIONAL,
        /** Names the thing and is kept nowhere: neither exported nor compared. */
        KEY,
        /** Tells what an older system did; not exported, and compared as the list itself says. */
        PAST,
        /** Made by the system: exported, and compared when it comes back, but never imported. */
        READ_ONLY
    }

    static <V> Column<V> required(String name, String chinese, CellType<?> type, Function<V, @Nullable Object> shown) {
        return new Column<>(name, chinese, type, Use.REQUIRED, shown);
    }

    static <V> Column<V> optional(String name, String chinese, CellType<?> type, Function<V, @Nullable Object> shown) {
        return new Column<>(name, chinese, type, Use.OPTIONAL, shown);
    }

    static <V> Column<V> readOnly(String name, String chinese, CellType<?> type, Function<V, @Nullable Object> shown) {
        return new Column<>(name, chinese, type, Use.READ_ONLY, shown);
    }

    static <V> Column<V> past(String name, String chinese, CellType<?> type) {
        return new Column<>(name, chinese, type, Use.PAST, thing -> null);
    }

    static <V> Column<V> key(String name, String chinese, CellType<?> type) {
        return new Column<>(name, chinese, type, Use.KEY, thing -> null);
    }

    boolean isExported() {
        return use != Use.KEY && use != Use.PAST;
    }

    boolean isCalled(String heading) {
        return heading.equalsIgnoreCase(name) || heading.equals(chinese);
    }

    String heading(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? name : chinese;
    }
}

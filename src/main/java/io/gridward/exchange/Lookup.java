package io.gridward.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Looks up what many rows name at once. */
final class Lookup {

    private Lookup() {}

    /** What the rows say, each once; rows that say nothing are left out. */
    static <T> Set<T> distinct(List<RowValues> rows, Function<RowValues, @Nullable T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** For each row what was found, or null. */
    static <V> List<@Nullable V> each(List<RowValues> rows, Function<RowValues, @Nullable V> found) {
        var all = new ArrayList<@Nullable V>();
        for (var row : rows) {
            all.add(found.apply(row));
        }
        return all;
    }
}

package io.gridward.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Judged;

/**
 * One of the lists, as rows.
 *
 * @param <V> its things as others see them
 * @param <C> the command that creates one
 */
interface Sheet<V, C> {

    SheetKind kind();

    List<Column<V>> columns();

    /** The properties that a feature may have; none for a list that never comes as features. */
    default List<String> properties() {
        return List.of();
    }

    /** By which names the row's thing is known; rows that share one are judged one after the other. */
    Set<String> keys(RowValues row);

    /** For each row the thing within reach that it names, or null where there is none; in a fixed number of statements. */
    List<@Nullable V> existing(List<RowValues> rows);

    /**
     * In what each row says otherwise than the existing thing it names; what it does not say is not compared. In a fixed
     * number of statements.
     */
    default List<List<String>> differences(List<RowValues> rows, List<V> existing) {
        var columns = columns();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).differences(columns, existing.get(i)))
                .toList();
    }

    /** How the existing thing is named to the importer. */
    String nameOf(V existing);

    C command(RowValues row);

    /** What of the command carries constraints. */
    default List<?> constrained(C command) {
        return List.of(Objects.requireNonNull(command));
    }

    /** Creates by the use case of the list, as the caller may; what became of each, in the same order. */
    List<Judged<V>> create(List<C> commands);
}

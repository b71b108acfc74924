package io.gridward.exchange;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiPredicate;

import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;

/**
 * A column that tells of the past of a case.
 *
 * @param holds whether the history of a case has what a cell tells: a case that was taken goes on and may be further by now
 */
record PastColumn(Column<CaseView> column, BiPredicate<CaseHistory, Object> holds) {

    /** When one of these was done. */
    static PastColumn time(String name, String chinese, CellType<Instant> type, CaseVerb... verbs) {
        var done = Set.of(verbs);
        return new PastColumn(
                Column.past(name, chinese, type), (history, at) -> history.has(done, CaseStepView::at, at));
    }

    /** A constant that a step of the verb has for its reason. */
    static <E extends Enum<E>> PastColumn reason(String name, String chinese, CellType<E> type, CaseVerb verb) {
        var done = Set.of(verb);
        return new PastColumn(
                Column.past(name, chinese, type),
                (history, reason) -> history.has(done, CaseStepView::reason, reason.toString()));
    }
}

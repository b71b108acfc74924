package io.gridward.casework;

import java.time.LocalDateTime;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** By what cases are counted. */
public enum FigureKey {
    /** One level below the area that is asked about. */
    AREA("substring(c.reachCode, 1, :digits)"),
    GRID("c.reachCode"),
    DEPARTMENT("cast(c.departmentId as String)"),
    CATEGORY("c.categoryCode"),
    /** In which it was due, as 2026-11. Grouped as a time: texts are dearer to make and to sort. */
    MONTH("cast(function('date_trunc', 'month', function('timezone', :zone, c.dueAt)) as LocalDateTime)");

    private final String expression;

    FigureKey(String expression) {
        this.expression = expression;
    }

    /** What is shown of a value of the expression. */
    @Nullable
    String shown(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDateTime month ? YearMonth.from(month).toString() : value.toString();
    }

    /** In HQL; {@code c} is a clock. */
    String expression() {
        return expression;
    }
}

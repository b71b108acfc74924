package io.gridward.casework;

/** By what cases are counted. */
public enum FigureKey {
    /** One level below the area that is asked about. */
    AREA("substring(c.reachCode, 1, :digits)"),
    GRID("c.reachCode"),
    DEPARTMENT("cast(c.departmentId as String)"),
    CATEGORY("c.categoryCode"),
    /** In which it was due, as 2026-11. */
    MONTH("function('to_char', function('timezone', :zone, c.dueAt), 'YYYY-MM')");

    private final String expression;

    FigureKey(String expression) {
        this.expression = expression;
    }

    /** In HQL; {@code c} is a clock. */
    String expression() {
        return expression;
    }
}

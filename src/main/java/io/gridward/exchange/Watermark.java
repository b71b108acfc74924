package io.gridward.exchange;

/**
 * Who took personal data out, and when. It stands in a last column of every row: so it stays with whatever is cut out of
 * the file, and no program that reads the file stumbles over it. An import does not look at it.
 */
public record Watermark(String text) {

    /** The heading, and the name in JSON. */
    public static final String NAME = "exportedBy";

    private static final String CHINESE = "导出水印";

    static boolean isOne(String heading) {
        return heading.equalsIgnoreCase(NAME) || heading.equals(CHINESE);
    }

    <V> Column<V> column() {
        return Column.readOnly(NAME, CHINESE, CellType.TEXT, any -> text);
    }
}

package io.gridward.exchange.sheet;

/** One cell to be written. */
public record Field(String text, Look look) {

    /** How a spreadsheet program is to take it. */
    public enum Look {
        TEXT,
        /** Digits that are a name and no number. */
        CODE,
        NUMBER
    }

    public static Field text(String text) {
        return new Field(text, Look.TEXT);
    }
}

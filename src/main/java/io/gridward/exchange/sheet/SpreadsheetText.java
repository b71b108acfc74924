package io.gridward.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Texts in CSV as spreadsheet programs should take them. What begins like a formula gets an apostrophe (OWASP, CSV
 * injection), full-width forms included; a long or zero-led number that is a code gets a tab, without which a
 * spreadsheet program would round it or drop its zeros. Both ways back and forth nothing is lost.
 */
public final class SpreadsheetText {

    /** With the apostrophes before it, so that a text which has some of its own comes back with them. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n＝＋－＠].*");

    private static final Pattern NEUTRALISED = Pattern.compile("(?s)''*[=+\\-@\t\r\n＝＋－＠].*");
    private static final Pattern ROUNDED_AS_NUMBER = Pattern.compile("\\d{12,}[Xx]?|0\\d+");
    private static final Pattern TABBED_CODE = Pattern.compile("\t(\\d{12,}[Xx]?|0\\d+)");

    private SpreadsheetText() {}

    public static String neutralised(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String asCode(String code) {
        return ROUNDED_AS_NUMBER.matcher(code).matches() ? "\t" + code : neutralised(code);
    }

    /** What {@link #neutralised} or {@link #asCode} was given. */
    public static String restored(String cell) {
        boolean marked =
                NEUTRALISED.matcher(cell).matches() || TABBED_CODE.matcher(cell).matches();
        return marked ? cell.substring(1) : cell;
    }
}

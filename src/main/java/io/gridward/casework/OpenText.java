package io.gridward.casework;

/** What of a text may be shown to whoever may not know whose it is. */
public final class OpenText {

    private OpenText() {}

    /** Without numbers long enough to be a telephone's or an identity card's. */
    public static String of(String text) {
        return text.replaceAll("\\d[\\d -]{5,}[\\dXx]", "…");
    }
}

package io.gridward.shared.geo;

/** Cuts what a caller sent to a length that may be shown back to him. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}

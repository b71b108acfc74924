package io.gridward.wechat;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is longer than WeChat looks through at once. The parts overlap, so that what is cut is whole in one of them. */
final class TextParts {

    static final int LONGEST = 2500;
    static final int OVERLAP = 100;

    private TextParts() {}

    static List<String> of(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int to = wholeAt(text, from + LONGEST);
            parts.add(text.substring(from, to));
            from = wholeAt(text, to - OVERLAP);
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** There or one before: no character is cut in two. */
    private static int wholeAt(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1))
                ? index - 1
                : index;
    }
}

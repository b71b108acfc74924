package io.gridward.attachment.content;

import org.jspecify.annotations.Nullable;

/** Finds the names of a PDF, such as {@code /JavaScript}, also where letters are written as {@code #4A}. */
final class PdfNames {

    /** Longer than any name that is looked for. */
    private static final int LONGEST = 32;

    /** The slash, and every letter escaped. */
    static final int LONGEST_WRITTEN = 1 + 3 * LONGEST;

    private PdfNames() {}

    /** The name behind the slash at this place; null where there is none that is worth looking at. */
    static @Nullable String at(byte[] file, int slash) {
        var name = new StringBuilder(LONGEST);
        int at = slash + 1;
        while (at < file.length && isRegular(file[at]) && name.length() < LONGEST) {
            int code = file[at] == '#' ? escaped(file, at) : -1;
            name.append((char) (code < 0 ? file[at] & 0xFF : code));
            at += code < 0 ? 1 : 3;
        }
        return name.isEmpty() || name.length() == LONGEST ? null : name.toString();
    }

    private static int escaped(byte[] file, int at) {
        if (at + 2 >= file.length) {
            return -1;
        }
        int high = Character.digit(file[at + 1], 16);
        int low = Character.digit(file[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Neither white space nor a delimiter. */
    private static boolean isRegular(byte one) {
        return switch (one) {
            case 0, '\t', '\n', '\f', '\r', ' ', '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }
}

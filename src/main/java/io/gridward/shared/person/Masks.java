package io.gridward.shared.person;

import org.jspecify.annotations.Nullable;

/** How personal numbers are shown to those who may not see them (DOMAIN.md §13); null stays null. */
public final class Masks {

    private static final int PHONE_HEAD = 3;
    private static final int ID_CARD_HEAD = 4;
    private static final int TAIL = 4;

    private Masks() {}

    /** {@code 138****1234} */
    public static @Nullable String phone(@Nullable String phone) {
        return mask(phone, PHONE_HEAD);
    }

    /** {@code 3302**********1234} */
    public static @Nullable String idCard(@Nullable String idCard) {
        return mask(idCard, ID_CARD_HEAD);
    }

    /** {@code 王**}: how long it is, is not told either. */
    public static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static @Nullable String mask(@Nullable String text, int head) {
        if (text == null) {
            return null;
        }
        int end = text.length() - TAIL;
        return text.substring(0, head) + "*".repeat(end - head) + text.substring(end);
    }
}

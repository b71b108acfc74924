package io.gridward.wechat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes values fit the fields of subscribe messages (DOMAIN.md §11): one too long would lose the whole message. */
final class FieldText {

    private static final int THING = 20;
    private static final int PHRASE = 5;
    private static final int NAME = 10;
    private static final int CHARACTERS = 32;
    private static final String NOTHING = "无";
    private static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})( \\d{2}:\\d{2})?.*");

    private FieldText() {}

    /** @param field such as {@code thing1}: its kind and a number */
    static String fitting(String field, String value) {
        return switch (field.replaceAll("\\d+$", "")) {
            case "phrase" -> cut(value.replaceAll("[^\\p{IsHan}]", ""), PHRASE, NOTHING);
            case "name" -> cut(value.replaceAll("[^\\p{IsHan}]", ""), NAME, NOTHING);
            case "character_string" -> cut(value.replaceAll("[^\\x20-\\x7E]", ""), CHARACTERS, "-");
            case "number" -> cut(value.replaceAll("[^0-9.]", ""), CHARACTERS, "0");
            case "time", "date" -> moment(value);
            default -> shortened(value.replaceAll("\\s+", " ").strip());
        };
    }

    private static String shortened(String value) {
        return value.length() <= THING ? cut(value, THING, NOTHING) : cut(value, THING - 1, NOTHING) + "…";
    }

    /** Never in the middle of a character. */
    private static String cut(String value, int most, String otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.length() <= most) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most);
    }

    /** {@code 2026-11-23 15:01} as {@code 2026年11月23日 15:01}. */
    private static String moment(String value) {
        Matcher found = MOMENT.matcher(value);
        if (!found.matches()) {
            return "1970年1月1日";
        }
        String time = found.group(4) == null ? "" : found.group(4);
        return "%s年%d月%d日%s"
                .formatted(found.group(1), Integer.valueOf(found.group(2)), Integer.valueOf(found.group(3)), time);
    }
}

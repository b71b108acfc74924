package io.gridward.shared.problem;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user-facing text in both languages. Chinese is the default; English only for callers who ask for it.
 * {@code {name}} is replaced by the member of that name.
 */
public record Text(String zh, String en) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    public String in(Locale locale, Map<String, Object> members) {
        return PLACEHOLDER
                .matcher(in(locale))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf(members.getOrDefault(match.group(1), "-"))));
    }
}

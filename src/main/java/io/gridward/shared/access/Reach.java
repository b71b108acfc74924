package io.gridward.shared.access;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The part of the world a caller may see: a set of code prefixes. {@code 330282006} is one street with everything
 * below it, {@code 330282006004001} one grid, {@code *} everything. What lies outside does not exist for the caller.
 */
public record Reach(List<String> prefixes) {

    public static final String EVERYTHING = "*";

    /** What a prefix looks like: everything, or the leading digits of a code (DOMAIN: county 6 to micro-grid 18). */
    public static final String PREFIX_PATTERN = "\\*|\\d{2,18}";

    private static final int SHORTEST_CODE = 6;
    private static final int DIGITS_A_LEVEL = 3;

    public Reach {
        prefixes = prefixes.contains(EVERYTHING)
                ? List.of(EVERYTHING)
                : prefixes.stream().distinct().sorted().toList();
    }

    public static Reach everything() {
        return new Reach(List.of(EVERYTHING));
    }

    public static Reach none() {
        return new Reach(List.of());
    }

    public boolean isEverything() {
        return prefixes.contains(EVERYTHING);
    }

    public boolean covers(String code) {
        return isEverything() || prefixes.stream().anyMatch(code::startsWith);
    }

    /** What is left to be checked of rows that lie below the code: nothing, where all of that is within reach. */
    public Reach amongRowsBelow(@Nullable String code) {
        return code != null && covers(code) ? everything() : this;
    }

    /** True when something within reach lies below the code: its ancestors are no secret. */
    public boolean liesBelow(String code) {
        return prefixes.stream().anyMatch(prefix -> prefix.startsWith(code));
    }

    /** What lies in both. */
    public Reach common(Reach other) {
        if (isEverything() || other.isEverything()) {
            return isEverything() ? other : this;
        }
        return new Reach(prefixes.stream()
                .flatMap(mine -> other.prefixes().stream()
                        .filter(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine))
                        .map(theirs -> mine.length() > theirs.length() ? mine : theirs))
                .distinct()
                .toList());
    }

    /** The digits with which codes within reach begin; of everything they are none, which every code begins with. */
    public String[] leadingDigits() {
        return isEverything() ? new String[] {""} : prefixes.toArray(String[]::new);
    }

    /** True when every one of the given prefixes lies within this reach: nobody grants more than he has. */
    public boolean coversAll(Collection<String> others) {
        return isEverything()
                || others.stream().noneMatch(EVERYTHING::equals)
                        && others.stream().allMatch(this::covers);
    }

    /** The longest code above all prefixes, or null when there is none: who reaches it reaches all of this. */
    public @Nullable String commonPrefix() {
        return prefixes.stream()
                .reduce((one, other) -> {
                    int end = 0;
                    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
                        end++;
                    }
                    return one.substring(0, end);
                })
                .filter(common -> !common.isEmpty() && !common.equals(EVERYTHING))
                .orElse(null);
    }

    /** The code of the smallest area or grid with all of this in it; null when there is none. */
    public @Nullable String commonCode() {
        String prefix = commonPrefix();
        if (prefix == null || prefix.length() < SHORTEST_CODE) {
            return null;
        }
        // Each level of the hierarchy has three digits more: town, village, grid, micro-grid.
        return prefix.substring(0, prefix.length() - prefix.length() % DIGITS_A_LEVEL);
    }
}

package io.gridward.service;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;

/** The levels of the hierarchy of codes: county 6 digits, town 9, village 12, grid 15. */
final class Levels {

    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int VILLAGE = 12;
    private static final int GRID = 15;

    private Levels() {}

    /** How many digits the codes one level below have; those of a grid for a grid itself. */
    static int below(String area) {
        if (area.length() < COUNTY) {
            return COUNTY;
        }
        return area.length() < TOWN ? TOWN : area.length() < VILLAGE ? VILLAGE : GRID;
    }

    /** The code and the codes above it. */
    static List<String> upwards(String code) {
        return Stream.of(COUNTY, TOWN, VILLAGE, GRID)
                .filter(digits -> digits <= code.length())
                .map(digits -> code.substring(0, digits))
                .toList();
    }

    /** What lies in both. */
    static Reach common(Reach one, Reach other) {
        if (one.isEverything() || other.isEverything()) {
            return one.isEverything() ? other : one;
        }
        return new Reach(one.prefixes().stream()
                .flatMap(mine -> other.prefixes().stream()
                        .filter(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine))
                        .map(theirs -> mine.length() > theirs.length() ? mine : theirs))
                .distinct()
                .toList());
    }

    /**
     * Only rows below the area; by the columns the database keeps for towns and villages, whose indexes have the order of
     * the list, where a range of codes would have to be sorted.
     *
     * @param alias of an entity with {@code gridCode}, {@code areaCode} and {@code townCode}
     */
    static Criteria narrow(Criteria criteria, String alias, @Nullable String area) {
        return switch (area == null ? 0 : area.length()) {
            case TOWN -> criteria.equal(alias + ".townCode", area);
            case VILLAGE -> criteria.equal(alias + ".areaCode", area);
            case GRID -> criteria.equal(alias + ".gridCode", area);
            default -> criteria.within(alias + ".gridCode", area);
        };
    }
}

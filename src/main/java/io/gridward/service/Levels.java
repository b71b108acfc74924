package io.gridward.service;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Criteria;

/** The levels of the hierarchy of codes: county 6 digits, town 9, village 12, grid 15. */
final class Levels {

    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int VILLAGE = 12;
    private static final int GRID = 15;

    private Levels() {}

    /** The code and the codes above it. */
    static List<String> upwards(String code) {
        return Stream.of(COUNTY, TOWN, VILLAGE, GRID)
                .filter(digits -> digits <= code.length())
                .map(digits -> code.substring(0, digits))
                .toList();
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

package io.gridward.service;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Criteria;

/** The levels of the hierarchy of codes: county 6 digits, town 9, village 12, grid 15. */
final class Levels {

    private static final int TOWN = 9;
    private static final int VILLAGE = 12;
    private static final int GRID = 15;

    private Levels() {}

    /** How many digits the codes one level below have; those of a grid for a grid itself. */
    static int below(String area) {
        if (area.length() < 6) {
            return 6;
        }
        return area.length() < TOWN ? TOWN : area.length() < VILLAGE ? VILLAGE : GRID;
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

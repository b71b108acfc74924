package io.gridward.area;

/** Level of a division in the national code of statistics (DOMAIN.md §3): county 6, town 9, village 12 digits. */
public enum AreaLevel {
    COUNTY,
    STREET,
    TOWN,
    FUNCTIONAL_ZONE,
    COMMUNITY,
    VILLAGE,
    QUASI_COMMUNITY,
    QUASI_VILLAGE;

    private static final int GRID_DIGITS = 15;

    /** Grids hang under villages and communities, never directly under a town or a county. */
    public boolean mayHaveGrids() {
        return switch (this) {
            case COMMUNITY, VILLAGE, QUASI_COMMUNITY, QUASI_VILLAGE -> true;
            case COUNTY, STREET, TOWN, FUNCTIONAL_ZONE -> false;
        };
    }

    /** How many digits the code of a division of this level has. */
    int digits() {
        return switch (this) {
            case COUNTY -> 6;
            case STREET, TOWN, FUNCTIONAL_ZONE -> 9;
            case COMMUNITY, VILLAGE, QUASI_COMMUNITY, QUASI_VILLAGE -> 12;
        };
    }

    /**
     * How many digits the codes have that lie one level below: of towns below a county, of villages below a town, of grids
     * below a village.
     */
    public static int digitsBelow(String code) {
        if (code.length() < COUNTY.digits()) {
            return COUNTY.digits();
        }
        return code.length() < TOWN.digits()
                ? TOWN.digits()
                : code.length() < VILLAGE.digits() ? VILLAGE.digits() : GRID_DIGITS;
    }
}

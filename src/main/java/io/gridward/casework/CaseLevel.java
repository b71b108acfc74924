package io.gridward.casework;

import java.util.Optional;

/** The level at which a case is dealt with (上报 raises it); its command room is one whose reach covers all of that area. */
public enum CaseLevel {
    VILLAGE(12, new TimeLimit(3, LimitUnit.WORKING_DAY)),
    TOWN(9, new TimeLimit(7, LimitUnit.WORKING_DAY)),
    COUNTY(6, new TimeLimit(15, LimitUnit.WORKING_DAY));

    private final int digits;
    private final TimeLimit limit;

    CaseLevel(int digits, TimeLimit limit) {
        this.digits = digits;
        this.limit = limit;
    }

    /** The level at which a case begins: the county keeps what lies in no grid. */
    static CaseLevel of(String reachCode) {
        return reachCode.length() < VILLAGE.digits ? COUNTY : VILLAGE;
    }

    /** The limit of what its category sets none for (DOMAIN.md §6, levels III, II and I). */
    TimeLimit limit() {
        return limit;
    }

    Optional<CaseLevel> above() {
        return switch (this) {
            case VILLAGE -> Optional.of(TOWN);
            case TOWN -> Optional.of(COUNTY);
            case COUNTY -> Optional.empty();
        };
    }

    /** The code of the area of this level around what has the given code. */
    String areaAround(String reachCode) {
        return reachCode.substring(0, Math.min(digits, reachCode.length()));
    }
}

package io.gridward.shared.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a machine may be let do, a part of what its role may. The same words stand in the API, in the {@code scope} of a
 * token request (RFC 6749 §3.3) and in the token.
 */
public enum Scope {
    /** Towns, villages and what lies above them. */
    READ_AREAS,
    /** Grids, their boundaries and their history. */
    READ_GRIDS,
    /** Workers, teams, assignments and vacancies. */
    READ_WORKERS,
    READ_DEPARTMENTS,
    /** Cases with their steps, clocks and photos. */
    READ_CASES,
    /** Work records and their photos. */
    READ_RECORDS,
    READ_TRAININGS,
    /** Duty days, duty rules and appeals. */
    READ_DUTY,
    /** Households, visits, errands, opinions and policy notices. */
    READ_SERVICES,
    /** Figures, in which nobody is named. */
    READ_STATISTICS,
    /** Passing on the work records that workers note in another system. */
    WRITE_RECORDS;

    /** What a client without a choice of its own has: machines could read all of this before there were scopes. */
    public static Set<Scope> reading() {
        return EnumSet.complementOf(EnumSet.of(WRITE_RECORDS));
    }
}

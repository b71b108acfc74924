package io.gridward.casework;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What times of the past are told of, in the order of the life cycle. */
enum PastStage {
    ACCEPTED("acceptedAt", CasePast::acceptedAt),
    DISPATCHED("dispatchedAt", CasePast::dispatchedAt),
    STARTED("startedAt", CasePast::startedAt),
    SUSPENDED("suspendedAt", CasePast::suspendedAt),
    RESUMED("resumedAt", CasePast::resumedAt),
    RESOLVED("resolvedAt", CasePast::resolvedAt),
    VERIFIED("verifiedAt", CasePast::verifiedAt),
    ENDED("closedAt", CasePast::closedAt);

    private final String field;
    private final Function<CasePast, @Nullable Instant> time;

    PastStage(String field, Function<CasePast, @Nullable Instant> time) {
        this.field = field;
        this.time = time;
    }

    String field() {
        return field;
    }

    @Nullable
    Instant toldBy(CasePast past) {
        return time.apply(past);
    }

    /**
     * Where no time is told, what begins has begun as early and what ends has ended as late as it can have: no figure
     * becomes better by what is not known.
     */
    boolean isBeginning() {
        return compareTo(RESOLVED) < 0;
    }
}

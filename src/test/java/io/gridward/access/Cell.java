package io.gridward.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.identity.SignIn;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

/**
 * One caller on one thing.
 *
 * @param role null for nobody
 * @param scopes whether a machine has just the scopes that it needs, or all but one of them
 */
record Cell(Role role, Place place, boolean scopes) {

    /** Where the thing lies, seen from the caller. */
    enum Place {
        INSIDE,
        OUTSIDE,
        /** The caller has no reach at all. */
        NO_REACH
    }

    /** What must come of it. */
    enum Outcome {
        UNAUTHENTICATED,
        FORBIDDEN,
        SCOPE_MISSING,
        NOT_EVERYTHING,
        HIDDEN,
        PERMITTED
    }

    static List<Cell> all() {
        return Stream.concat(
                        Stream.of(new Cell(null, Place.INSIDE, true), new Cell(Role.PARTNER, Place.INSIDE, false)),
                        Arrays.stream(Role.values()).flatMap(role -> Arrays.stream(Place.values())
                                .map(place -> new Cell(role, place, true))))
                .toList();
    }

    Outcome expected(Decision decision) {
        if (role == null) {
            return decision.anonymous() ? Outcome.PERMITTED : Outcome.UNAUTHENTICATED;
        }
        if (!decision.roles().contains(role)) {
            return Outcome.FORBIDDEN;
        }
        if (!scopes && !decision.scopes().isEmpty()) {
            return Outcome.SCOPE_MISSING;
        }
        if (decision.outside() == Outside.NEEDS_EVERYTHING && place != Place.INSIDE) {
            return Outcome.NOT_EVERYTHING;
        }
        boolean within = place == Place.INSIDE || decision.outside() == Outside.OPEN;
        return within ? Outcome.PERMITTED : Outcome.HIDDEN;
    }

    /** What needs a reach of everything is inside of nothing less. */
    String token(World world, Decision decision) {
        if (role == null) {
            return null;
        }
        var reach = reach(world, decision);
        return role == Role.PARTNER
                ? SignIn.machineToken(reach, Grant.NONE.only(scopes(decision)))
                : SignIn.tokenWithin(reach, role, null);
    }

    private Set<Scope> scopes(Decision decision) {
        return decision.scopes().stream().skip(scopes ? 0 : 1).collect(Collectors.toSet());
    }

    private Reach reach(World world, Decision decision) {
        if (place == Place.INSIDE && decision.outside() == Outside.NEEDS_EVERYTHING) {
            return Reach.everything();
        }
        return place == Place.NO_REACH ? Reach.none() : new Reach(List.of(world.reach()));
    }

    String village(World world) {
        return place == Place.OUTSIDE ? world.villageOutside() : world.villageInside();
    }
}

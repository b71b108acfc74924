package io.gridward.casework;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/**
 * One row of the life cycle.
 *
 * @param from null where a case begins
 * @param automatic whether the system itself may do it, too
 * @param conditions all of them must hold
 */
record CaseTransition(
        CaseVerb verb,
        @Nullable CaseState from,
        CaseState to,
        Set<Role> roles,
        boolean automatic,
        boolean noteRequired,
        Set<CaseCondition> conditions) {

    boolean permits(Caller caller) {
        return automatic && caller.equals(Caller.SYSTEM) || caller.hasAnyOf(roles.toArray(Role[]::new));
    }

    boolean fits(CaseSituation situation) {
        return conditions.stream().allMatch(condition -> condition.holds(situation));
    }
}

package io.gridward.casework;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/**
 * One row of the life cycle.
 *
 * @param from null where a case begins
 */
record CaseTransition(CaseVerb verb, @Nullable CaseState from, CaseState to, Set<Role> roles, boolean noteRequired) {

    boolean permits(Caller caller) {
        return caller.hasAnyOf(roles.toArray(Role[]::new));
    }
}

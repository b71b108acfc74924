package io.gridward.service;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/**
 * One row of the life cycle.
 *
 * @param from null where an errand begins
 */
record ErrandTransition(
        ErrandVerb verb, @Nullable ErrandState from, ErrandState to, Set<Role> roles, boolean noteRequired) {

    boolean permits(Caller caller) {
        return caller.hasAnyOf(roles.toArray(Role[]::new));
    }
}

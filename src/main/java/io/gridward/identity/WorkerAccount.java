package io.gridward.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** The account of a worker, for the capabilities that let people in another way than by password. */
public record WorkerAccount(UUID id, Set<Role> roles, Reach reach) {

    /** Who has one of these sees or decides more than a worker's telephone number or a supervisor may open. */
    private static final Set<Role> GUARDED =
            Collections.unmodifiableSet(EnumSet.of(Role.ADMIN, Role.COMMANDER, Role.AUDITOR, Role.PARTNER));

    static WorkerAccount of(Account account) {
        return new WorkerAccount(account.id(), Set.copyOf(account.roles()), account.reach());
    }

    public boolean isGuarded() {
        return roles.stream().anyMatch(GUARDED::contains);
    }

    /** Nobody lets another into more than he has himself. */
    public boolean mayBeOpenedBy(Caller caller) {
        return ReachRule.covers(caller.reach(), reach) && (caller.hasAnyOf(Role.ADMIN) || !isGuarded());
    }
}

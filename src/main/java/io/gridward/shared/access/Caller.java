package io.gridward.shared.access;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the request.
 *
 * @param id account or API client; null for the system itself and for whoever came without a token
 * @param name login name, for the audit trail
 * @param workerId the worker behind the account
 * @param grant what a machine may do of what its role may
 */
public record Caller(
        @Nullable UUID id,
        String name,
        Set<Role> roles,
        Reach reach,
        @Nullable UUID workerId,
        Grant grant) {

    /** Jobs and start-up act as the system: everything within reach, no account. */
    public static final Caller SYSTEM = new Caller(null, "system", Set.of(), Reach.everything(), null);

    /** Somebody who is no machine. */
    public Caller(@Nullable UUID id, String name, Set<Role> roles, Reach reach, @Nullable UUID workerId) {
        this(id, name, roles, reach, workerId, Grant.NONE);
    }

    public boolean hasAnyOf(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}

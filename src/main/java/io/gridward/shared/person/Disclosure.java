package io.gridward.shared.person;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/** To whom a personal field is shown, and what all others see of it. */
public enum Disclosure {
    /** Whole to administrators, commanders and the person himself; masked ({@link Masks}) to all others. */
    MASKED,
    /** Whole to the same; not at all to others. */
    WITHHELD,
    /**
     * Of a resident: whole to administrators, commanders, and the worker and the leader of his grid while they have it; masked
     * to all others.
     */
    RESIDENT,
    /** To whoever may see the thing it belongs to, such as the name of someone in office. */
    OPEN;

    private static final Set<Role> TRUSTED = Collections.unmodifiableSet(EnumSet.of(Role.ADMIN, Role.COMMANDER));

    /** Whether the caller sees other people's personal numbers whole. */
    public static boolean isTrusted(Caller caller) {
        return caller.hasAnyOf(TRUSTED.toArray(Role[]::new));
    }

    /** The roles that see anybody's field whole. */
    public Set<Role> roles() {
        return this == OPEN ? EnumSet.allOf(Role.class) : TRUSTED;
    }
}

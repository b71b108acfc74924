package io.gridward.shared.access;

/** What a use case makes of a thing outside the caller's reach. */
public enum Outside {
    /** It holds for all areas together: 403 for whoever's reach is not everything. */
    NEEDS_EVERYTHING,
    /** Does not exist: 404, null, absent from lists; nothing can be put there. */
    HIDDEN,
    /** Hidden, except what lies above the caller's reach and is therefore for him too. */
    HIDDEN_UNLESS_ABOVE,
    /** Hidden, except the caller himself and what he has made. */
    HIDDEN_UNLESS_OWN,
    /** Reach beyond one's own can be neither granted nor administered: 403 to granting it, 404 to whoever has it. */
    NOT_GRANTED,
    /** Reach plays no part. */
    OPEN
}

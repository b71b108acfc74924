package io.gridward.shared.problem;

import java.util.Locale;

/**
 * One kind of refusal (RFC 9457). Each capability lists its own in an enum whose constants are the stable codes:
 * a code never changes its meaning and is never translated.
 */
public interface ProblemKind {

    /** Stable code in UPPER_SNAKE, unique over all capabilities. */
    String name();

    Definition definition();

    default int status() {
        return definition().status();
    }

    /** Relative URI that identifies the kind; resolves on the running server. */
    default String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.gridward.shared.idempotency.web;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.idempotency.Attempt;

/** The attempt of the current request; none when it carries no key. */
@RequestScoped
class CurrentAttempt {

    private @Nullable Attempt attempt;

    @Nullable
    Attempt get() {
        return attempt;
    }

    void set(Attempt current) {
        attempt = current;
    }
}

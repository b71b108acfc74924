package io.gridward.shared.outbox;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** Why the caller does what he does: the {@code X-Action-Note} header, kept with every change of the request. */
@RequestScoped
public class ActionNote {

    private @Nullable String note;

    public @Nullable String get() {
        return note;
    }

    public void set(@Nullable String note) {
        this.note = note;
    }
}

package io.gridward.shared.outbox;

import jakarta.enterprise.context.RequestScoped;

/** Why the caller does what he does: the {@code X-Action-Note} header, kept with every change of the request. */
@RequestScoped
public class ActionNote {

    private String note;

    public String get() {
        return note;
    }

    public void set(String note) {
        this.note = note;
    }
}

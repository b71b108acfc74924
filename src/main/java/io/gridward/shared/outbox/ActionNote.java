package io.gridward.shared.outbox;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Why the caller does what he does: the {@code X-Action-Note} header, kept with every change of the request. */
@RequestScoped
public class ActionNote {

    private @Nullable String note;

    public @Nullable String get() {
        return note;
    }

    /** For changes nobody makes without saying why. */
    public void require() {
        if (note == null || note.isBlank()) {
            throw Problem.of(CommonProblem.ACTION_NOTE_REQUIRED);
        }
    }

    public void set(@Nullable String note) {
        this.note = note;
    }
}

package io.gridward.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.time.Time;

/**
 * What happens, written once: one row in the same transaction as the change itself. The audit trail, the change feed
 * and the webhooks all come from these rows.
 */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Time time;
    private final CurrentCaller caller;
    private final ActionNote note;

    Outbox(EntityManager entities, ObjectMapper json, Time time, CurrentCaller caller, ActionNote note) {
        this.entities = entities;
        this.json = json;
        this.time = time;
        this.caller = caller;
        this.note = note;
    }

    /** Records the change within the caller's transaction. */
    public void append(Change change) {
        var by = caller.get();
        entities.persist(new OutboxRow(
                time.now(),
                by.id(),
                by.name(),
                change.type(),
                change.subjectId(),
                change.areaCode(),
                change.formerAreaCode(),
                note.get(),
                write(change.before()),
                write(change.after())));
    }

    private @Nullable String write(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view that cannot be written as JSON: " + state.getClass(), e);
        }
    }
}

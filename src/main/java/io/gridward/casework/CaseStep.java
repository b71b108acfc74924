package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;

/** What was done to a case. Never changed and never deleted; the database refuses it, too. */
@Entity
@Immutable
@IdClass(CaseStepId.class)
class CaseStep {

    @Id
    private UUID caseId;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private CaseVerb verb;

    private @Nullable UUID actorId;
    private @Nullable UUID actorWorkerId;
    private String actorName;

    /** For whom he acted: the department's name where he handles the case, or the code of what he answers for. */
    private @Nullable String organisation;

    /** Who handles the case from this step on. */
    private @Nullable String department;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseState fromState;

    @Enumerated(EnumType.STRING)
    private CaseState toState;

    private Instant at;

    /** What exactly, where the verb has kinds: the reason of a return, the outcome of a call, the card. */
    private @Nullable String reason;

    private @Nullable String note;

    protected CaseStep() {}

    CaseStep(
            UUID caseId,
            int seq,
            CaseTransition transition,
            CaseMove move,
            Caller by,
            @Nullable String organisation,
            @Nullable String department,
            Instant at) {
        this.caseId = caseId;
        this.seq = seq;
        this.verb = transition.verb();
        this.actorId = by.id();
        this.actorWorkerId = by.workerId();
        this.actorName = by.name();
        this.organisation = organisation;
        this.department = department;
        this.fromState = transition.from();
        this.toState = transition.to();
        this.at = at;
        this.reason = move.reason();
        this.note = move.note();
    }

    UUID caseId() {
        return caseId;
    }

    int seq() {
        return seq;
    }

    CaseVerb verb() {
        return verb;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    @Nullable
    UUID actorWorkerId() {
        return actorWorkerId;
    }

    String actorName() {
        return actorName;
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    @Nullable
    String department() {
        return department;
    }

    @Nullable
    CaseState fromState() {
        return fromState;
    }

    CaseState toState() {
        return toState;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String note() {
        return note;
    }
}

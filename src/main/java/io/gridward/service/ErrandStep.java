package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;

/** What was done to an errand. Never changed and never deleted; the database refuses it, too. */
@Entity
@Immutable
@IdClass(ErrandStepId.class)
class ErrandStep {

    @Id
    private UUID errandId;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private ErrandVerb verb;

    private @Nullable UUID actorId;
    private String actorName;

    @Enumerated(EnumType.STRING)
    private @Nullable ErrandState fromState;

    @Enumerated(EnumType.STRING)
    private ErrandState toState;

    private Instant at;
    private @Nullable String note;
    private @Nullable LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ErrandMeans means;

    protected ErrandStep() {}

    ErrandStep(UUID errandId, int seq, ErrandTransition transition, ErrandDeed deed, Caller by, Instant at) {
        this.errandId = errandId;
        this.seq = seq;
        this.verb = transition.verb();
        this.actorId = by.id();
        this.actorName = by.name();
        this.fromState = transition.from();
        this.toState = transition.to();
        this.at = at;
        this.note = deed.note();
        this.agreedOn = deed.agreedOn();
        this.means = deed.means();
    }

    UUID errandId() {
        return errandId;
    }

    ErrandStepView view() {
        return new ErrandStepView(
                seq,
                verb,
                actorId == null ? null : actorId.toString(),
                actorName,
                fromState,
                toState,
                at,
                note,
                agreedOn,
                means);
    }
}

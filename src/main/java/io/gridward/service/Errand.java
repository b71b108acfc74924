package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** Something done for a resident (代办). It moves only by {@link #act}, as the life cycle says. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Errand {

    @Id
    private UUID id;

    private String gridCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String areaCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    private String wanted;

    @Enumerated(EnumType.STRING)
    private ErrandOrigin origin;

    @Embedded
    private @Nullable Resident resident;

    private @Nullable Instant erasedAt;
    private @Nullable UUID filedBy;
    private String filedByName;
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private ErrandState state;

    private boolean open;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Instant endedAt;
    private int stepCount;

    @Version
    private int version;

    protected Errand() {}

    /** One just requested; {@link #requested} is its first step. */
    Errand(UUID id, CreateErrand command, Resident resident, Caller by, Instant now) {
        this.id = id;
        this.gridCode = command.gridCode();
        this.wanted = command.wanted();
        this.origin = command.origin();
        this.resident = resident;
        this.filedBy = by.id();
        this.filedByName = by.name();
        this.filedAt = now;
        this.state = ErrandLifeCycle.REQUEST.to();
        this.open = state.isOpen();
    }

    /** The step that made the errand, to be kept beside it. */
    ErrandStep requested(Caller by) {
        return step(ErrandLifeCycle.REQUEST, ErrandDeed.noted(null), by, filedAt);
    }

    /**
     * Does what the life cycle says.
     *
     * @param today the business day of {@code at}
     * @return the step, to be kept beside the errand
     * @throws Problem ERRAND_TRANSITION_ILLEGAL, ERRAND_NOTE_REQUIRED, ERRAND_DATE_PASSED
     */
    ErrandStep act(ErrandVerb verb, ErrandDeed deed, Caller by, Instant at, LocalDate today) {
        var transition = ErrandLifeCycle.transition(state, verb, by)
                .filter(row -> allowed(by).contains(row.verb()))
                .orElseThrow(() -> illegal(by));
        if (transition.noteRequired() && deed.note() == null) {
            throw Problem.of(ErrandProblem.ERRAND_NOTE_REQUIRED).with("verb", verb.name());
        }
        switch (verb) {
            case AGREE -> agree(deed.agreedOn(), today);
            case TICK_OFF -> doneOn = today;
            case DENY -> doneOn = null;
            case ERASE -> {
                resident = null;
                erasedAt = at;
            }
            case REQUEST, PROGRESS, CONFIRM, WITHDRAW -> {
                // The state says it all.
            }
        }
        move(transition.to(), at, today);
        return step(transition, deed, by, at);
    }

    /** A date that has passed stays: what is late does not become timely by another one. */
    private void agree(@Nullable LocalDate on, LocalDate today) {
        if (agreedOn != null && agreedOn.isBefore(today)) {
            throw Problem.of(ErrandProblem.ERRAND_DATE_PASSED).with("date", agreedOn);
        }
        agreedOn = on;
    }

    private void move(ErrandState to, Instant at, LocalDate today) {
        boolean ends = open && !to.isOpen();
        state = to;
        open = to.isOpen();
        if (ends) {
            endedAt = at;
            endedOn = today;
        }
    }

    /** What the caller may do to it now; what is erased is not erased again. */
    List<ErrandVerb> allowed(Caller by) {
        return ErrandLifeCycle.allowed(state, by).stream()
                .filter(verb -> verb != ErrandVerb.ERASE || erasedAt == null)
                .toList();
    }

    private ErrandStep step(ErrandTransition transition, ErrandDeed deed, Caller by, Instant at) {
        stepCount++;
        return new ErrandStep(id, stepCount, transition, deed, by, at);
    }

    private Problem illegal(Caller by) {
        return Problem.of(ErrandProblem.ERRAND_TRANSITION_ILLEGAL)
                .with("state", state.name())
                .with("allowedVerbs", allowed(by).stream().map(Enum::name).toList());
    }

    UUID id() {
        return id;
    }

    String gridCode() {
        return gridCode;
    }

    String wanted() {
        return wanted;
    }

    ErrandOrigin origin() {
        return origin;
    }

    @Nullable
    Resident resident() {
        return resident;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }

    String filedByName() {
        return filedByName;
    }

    Instant filedAt() {
        return filedAt;
    }

    ErrandState state() {
        return state;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    int version() {
        return version;
    }
}

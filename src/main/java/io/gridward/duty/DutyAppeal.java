package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** Asks a person to look at a locked day: filed by the worker, or opened because the measurement leaves it in doubt. */
@Entity
@SuppressWarnings("UnusedVariable") // who decided is kept beside his name
class DutyAppeal {

    @Id
    private UUID id;

    private UUID workerId;
    private LocalDate day;
    private String gridCode;

    @Enumerated(EnumType.STRING)
    private DutyAppealOrigin origin;

    private String text;
    private @Nullable UUID filedBy;
    private String filedByName;
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private DutyAppealState state;

    @Enumerated(EnumType.STRING)
    private @Nullable DutyResult result;

    private @Nullable String note;
    private @Nullable UUID decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected DutyAppeal() {}

    DutyAppeal(UUID id, DutyDay about, DutyAppealOrigin origin, String text, Caller by, Instant at) {
        this.id = id;
        this.workerId = about.workerId();
        this.day = about.day();
        this.gridCode = about.area();
        this.origin = origin;
        this.text = text;
        this.filedBy = by.id();
        this.filedByName = by.name();
        this.filedAt = at;
        this.state = DutyAppealState.OPEN;
    }

    /** @throws Problem APPEAL_DECIDED */
    void decide(DutyResult decided, String why, Caller by, Instant at) {
        if (state == DutyAppealState.DECIDED) {
            throw Problem.of(DutyDayProblem.APPEAL_DECIDED).with("result", String.valueOf(result));
        }
        state = DutyAppealState.DECIDED;
        result = decided;
        note = why;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    boolean isFiledBy(@Nullable UUID account) {
        return filedBy != null && filedBy.equals(account);
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    LocalDate day() {
        return day;
    }

    String gridCode() {
        return gridCode;
    }

    DutyAppealOrigin origin() {
        return origin;
    }

    String text() {
        return text;
    }

    String filedByName() {
        return filedByName;
    }

    Instant filedAt() {
        return filedAt;
    }

    DutyAppealState state() {
        return state;
    }

    @Nullable
    DutyResult result() {
        return result;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }
}

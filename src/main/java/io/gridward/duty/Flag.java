package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** Asks a person to look at what speaks against a day. Never a verdict: whatever becomes of it, the day stays as it is. */
@Entity
@SuppressWarnings("UnusedVariable") // who reviewed is kept beside his name
class Flag {

    @Id
    private UUID id;

    private UUID workerId;
    private LocalDate day;
    private String gridCode;

    @Enumerated(EnumType.STRING)
    private FlagKind kind;

    private @Nullable String deviceId;
    private Instant fromAt;
    private Instant toAt;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String evidence;

    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private FlagState state;

    private @Nullable String note;
    private @Nullable UUID reviewedBy;
    private @Nullable String reviewedByName;
    private @Nullable Instant reviewedAt;

    @Version
    private int version;

    protected Flag() {}

    Flag(UUID id, LocalDate day, String gridCode, FoundFlag found, String evidence, Instant at) {
        this.id = id;
        this.workerId = found.workerId();
        this.day = day;
        this.gridCode = gridCode;
        this.kind = found.kind();
        this.deviceId = found.evidence().deviceId();
        this.fromAt = found.from();
        this.toAt = found.to();
        this.evidence = evidence;
        this.foundAt = at;
        this.state = FlagState.OPEN;
    }

    /** @throws Problem FLAG_REVIEWED, FLAG_OWN */
    void review(FlagState outcome, String why, Caller by, Instant at) {
        if (workerId.equals(by.workerId())) {
            throw Problem.of(FlagProblem.FLAG_OWN);
        }
        if (state != FlagState.OPEN) {
            throw Problem.of(FlagProblem.FLAG_REVIEWED).with("outcome", state.name());
        }
        state = outcome;
        note = why;
        reviewedBy = by.id();
        reviewedByName = by.name();
        reviewedAt = at;
    }

    /** While it is open, whatever else the same telephone shows of the same kind; then only what it has shown. */
    boolean asksAbout(FoundFlag found) {
        boolean isAlike = workerId.equals(found.workerId())
                && kind == found.kind()
                && Objects.equals(deviceId, found.evidence().deviceId());
        boolean isWithin = !found.from().isBefore(fromAt) && !found.to().isAfter(toAt);
        return isAlike && (state == FlagState.OPEN || isWithin);
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

    FlagKind kind() {
        return kind;
    }

    Instant from() {
        return fromAt;
    }

    Instant to() {
        return toAt;
    }

    String evidence() {
        return evidence;
    }

    Instant foundAt() {
        return foundAt;
    }

    FlagState state() {
        return state;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String reviewedByName() {
        return reviewedByName;
    }

    @Nullable
    Instant reviewedAt() {
        return reviewedAt;
    }

    int version() {
        return version;
    }
}

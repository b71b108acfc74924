package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** A time in which a worker, or everybody in an area, need not do his daily duty. Kept when it is cancelled. */
@Entity
class Exemption {

    @Id
    private UUID id;

    private @Nullable UUID workerId;
    private @Nullable String areaCode;
    private String scopeCode;

    @Enumerated(EnumType.STRING)
    private ExemptionKind kind;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String note;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;

    @Version
    private int version;

    protected Exemption() {}

    /** @param scopeCode by which it is within somebody's reach */
    Exemption(UUID id, RecordExemption command, String scopeCode, Caller by, Instant recordedAt) {
        this.id = id;
        this.workerId = command.workerId();
        this.areaCode = command.areaCode();
        this.scopeCode = scopeCode;
        this.kind = command.kind();
        this.startsAt = command.from();
        this.endsAt = command.to();
        this.note = command.note();
        this.recordedBy = by.name();
        this.recordedAt = recordedAt;
    }

    void cancel(Caller by, Instant at) {
        if (cancelledAt != null) {
            throw Problem.of(ExemptionProblem.EXEMPTION_CANCELLED).with("cancelledAt", cancelledAt);
        }
        cancelledBy = by.name();
        cancelledAt = at;
    }

    ExemptTime time() {
        return new ExemptTime(workerId, areaCode, kind, startsAt, endsAt);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID workerId() {
        return workerId;
    }

    @Nullable
    String areaCode() {
        return areaCode;
    }

    String scopeCode() {
        return scopeCode;
    }

    ExemptionKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String cancelledBy() {
        return cancelledBy;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    int version() {
        return version;
    }
}

package io.gridward.staffing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** Someone's duty in a grid during one period. Only its end is ever set, and never once it has passed. */
@Entity
class Assignment {

    @Id
    private UUID id;

    private UUID workerId;
    private String gridCode;

    @Enumerated(EnumType.STRING)
    private WorkerKind role;

    private boolean acting;
    private Instant validFrom;
    private @Nullable Instant validTo;
    private Instant createdAt;

    @Version
    private int version;

    protected Assignment() {}

    /** @param validTo exclusive; null while open */
    Assignment(
            UUID id,
            UUID workerId,
            String gridCode,
            WorkerKind role,
            boolean acting,
            Instant validFrom,
            @Nullable Instant validTo,
            Instant createdAt) {
        if (acting && validTo == null) {
            throw Problem.of(StaffingProblem.ACTING_WITHOUT_END);
        }
        this.id = id;
        this.workerId = workerId;
        this.gridCode = gridCode;
        this.role = role;
        this.acting = acting;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.createdAt = createdAt;
    }

    /** Ends it; one that would begin only later is cancelled: its period becomes empty. */
    void end(Instant at) {
        validTo = at.isAfter(validFrom) ? at : validFrom;
    }

    void requireOpen(Instant now) {
        if (validTo != null && (validTo.equals(validFrom) || !validTo.isAfter(now))) {
            throw Problem.of(StaffingProblem.ASSIGNMENT_ENDED).with("validTo", validTo);
        }
    }

    /** Why this one and another that overlaps it in time, of the same worker or grid, cannot both be. */
    Optional<StaffingProblem> conflictWith(Assignment other) {
        boolean sameWorker = workerId.equals(other.workerId);
        boolean sameGrid = gridCode.equals(other.gridCode);
        if (sameWorker && sameGrid) {
            return Optional.of(StaffingProblem.ASSIGNED_ALREADY);
        }
        if (role != other.role) {
            return Optional.empty();
        }
        return switch (role) {
            case LEADER -> sameGrid ? Optional.of(StaffingProblem.LEADER_POST_TAKEN) : Optional.empty();
            case FULL_TIME -> {
                if (sameGrid) {
                    yield Optional.of(StaffingProblem.FULL_TIME_POST_TAKEN);
                }
                boolean twoPosts = sameWorker && !acting && !other.acting;
                yield twoPosts ? Optional.of(StaffingProblem.WORKER_HAS_POST) : Optional.empty();
            }
            case PART_TIME, SUPERVISOR -> Optional.empty();
        };
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    String gridCode() {
        return gridCode;
    }

    WorkerKind role() {
        return role;
    }

    boolean acting() {
        return acting;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Nullable
    Instant validTo() {
        return validTo;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}

package io.gridward.training;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** One session (期). Who holds it locked decides about its places, so enrolment and sign-in take the lock. */
@Entity
class Training {

    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String areaCode;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String venue;
    private @Nullable Integer capacity;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    private Instant createdAt;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancellationReason;

    @Version
    private int version;

    protected Training() {}

    Training(UUID id, CreateTraining command, Instant createdAt) {
        this.id = id;
        this.title = command.title();
        this.kind = command.kind();
        this.areaCode = command.areaCode();
        this.venue = command.venue();
        this.capacity = command.capacity();
        this.state = TrainingState.PLANNED;
        this.createdAt = createdAt;
        last(SessionPeriod.of(command.startsAt(), command.endsAt(), createdAt));
    }

    /** @param enrolled how many have a place already */
    void update(UpdateTraining patch, long enrolled, Instant now) {
        requireNotCancelled();
        if (patch.title() != null) {
            title = patch.title().orElseThrow();
        }
        if (patch.kind() != null) {
            kind = patch.kind().orElseThrow();
        }
        if (patch.venue() != null) {
            venue = patch.venue().orElse(null);
        }
        if (patch.capacity() != null) {
            limit(patch.capacity().orElse(null), enrolled);
        }
        if (patch.startsAt() != null || patch.endsAt() != null) {
            requireNobodyCame();
            last(SessionPeriod.of(
                    patch.startsAt() == null ? startsAt : patch.startsAt().orElseThrow(),
                    patch.endsAt() == null ? endsAt : patch.endsAt().orElseThrow(),
                    now));
        }
    }

    void cancel(String reason, Instant at) {
        requireNotCancelled();
        requireNobodyCame();
        state = TrainingState.CANCELLED;
        cancellationReason = reason;
        cancelledAt = at;
    }

    /** The first who signs in makes it a session that took place. */
    void hold() {
        requireNotCancelled();
        state = TrainingState.HELD;
    }

    void requireNotCancelled() {
        if (state == TrainingState.CANCELLED) {
            throw Problem.of(TrainingProblem.TRAINING_CANCELLED).with("training", id);
        }
    }

    /** @throws Problem TRAINING_FULL when no place is left after so many */
    void requirePlace(long enrolled) {
        if (capacity != null && enrolled >= capacity) {
            throw Problem.of(TrainingProblem.TRAINING_FULL).with("capacity", capacity);
        }
    }

    /** @throws Problem SIGN_IN_CLOSED when one cannot sign in at that time */
    void requireOpenAt(Instant time, Duration opensBefore) {
        Instant from = startsAt.minus(opensBefore);
        if (time.isBefore(from) || time.isAfter(endsAt)) {
            throw Problem.of(TrainingProblem.SIGN_IN_CLOSED).with("from", from).with("to", endsAt);
        }
    }

    boolean isLate(Instant signedInAt, Duration grace) {
        return signedInAt.isAfter(startsAt.plus(grace));
    }

    // The late flags of those who came were told by the present times.
    private void requireNobodyCame() {
        if (state == TrainingState.HELD) {
            throw Problem.of(TrainingProblem.TRAINING_HELD);
        }
    }

    private void limit(@Nullable Integer most, long enrolled) {
        if (most != null && most < enrolled) {
            throw Problem.of(TrainingProblem.CAPACITY_BELOW_ENROLMENTS).with("enrolled", enrolled);
        }
        capacity = most;
    }

    private void last(SessionPeriod period) {
        startsAt = period.startsAt();
        endsAt = period.endsAt();
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    TrainingKind kind() {
        return kind;
    }

    String areaCode() {
        return areaCode;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    String venue() {
        return venue;
    }

    @Nullable
    Integer capacity() {
        return capacity;
    }

    TrainingState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    int version() {
        return version;
    }
}

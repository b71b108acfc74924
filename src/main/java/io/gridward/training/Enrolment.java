package io.gridward.training;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A worker's place in a training. */
@Entity
@Immutable
class Enrolment {

    @Id
    private UUID id;

    private UUID trainingId;
    private UUID workerId;
    private Instant enrolledAt;

    protected Enrolment() {}

    Enrolment(UUID id, UUID trainingId, UUID workerId, Instant enrolledAt) {
        this.id = id;
        this.trainingId = trainingId;
        this.workerId = workerId;
        this.enrolledAt = enrolledAt;
    }

    UUID id() {
        return id;
    }

    UUID trainingId() {
        return trainingId;
    }

    UUID workerId() {
        return workerId;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }
}

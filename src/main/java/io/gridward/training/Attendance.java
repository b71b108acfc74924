package io.gridward.training;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** One worker came to one session: one person-time. */
@Entity
@Immutable
class Attendance {

    @Id
    private UUID id;

    private UUID trainingId;
    private UUID workerId;
    private Instant signedInAt;
    private boolean late;

    protected Attendance() {}

    Attendance(UUID id, UUID trainingId, UUID workerId, Instant signedInAt, boolean late) {
        this.id = id;
        this.trainingId = trainingId;
        this.workerId = workerId;
        this.signedInAt = signedInAt;
        this.late = late;
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

    Instant signedInAt() {
        return signedInAt;
    }

    boolean late() {
        return late;
    }
}

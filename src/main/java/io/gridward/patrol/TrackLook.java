package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import io.gridward.shared.access.Caller;

/** That somebody looked at a worker's track of a day. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // whose track it was is read by queries only
class TrackLook {

    @Id
    private UUID id;

    private UUID workerId;
    private LocalDate day;
    private UUID viewerId;
    private String viewerName;
    private Instant lookedAt;

    protected TrackLook() {}

    TrackLook(UUID id, UUID workerId, LocalDate day, UUID viewerId, Caller viewer, Instant lookedAt) {
        this.id = id;
        this.workerId = workerId;
        this.day = day;
        this.viewerId = viewerId;
        this.viewerName = viewer.name();
        this.lookedAt = lookedAt;
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    UUID viewerId() {
        return viewerId;
    }

    String viewerName() {
        return viewerName;
    }

    Instant lookedAt() {
        return lookedAt;
    }
}

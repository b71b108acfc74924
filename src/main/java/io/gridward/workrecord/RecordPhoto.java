package io.gridward.workrecord;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.attachment.content.Photo;
import io.gridward.attachment.content.PhotoType;

/** A photo of a record; its bytes are in the store. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // worker and likeness are read by queries only
class RecordPhoto {

    @Id
    private UUID id;

    private UUID recordId;
    private UUID workerId;
    private String sha256;
    private long likeness;

    @Enumerated(EnumType.STRING)
    private PhotoType type;

    private int width;
    private int height;
    private int bytes;
    private @Nullable Instant takenAt;
    private @Nullable Double takenLongitude;
    private @Nullable Double takenLatitude;
    private Instant receivedAt;

    protected RecordPhoto() {}

    RecordPhoto(UUID id, WorkRecord of, Photo photo, @Nullable Instant takenAt, Instant now) {
        this.id = id;
        this.recordId = of.id();
        this.workerId = of.workerId();
        this.sha256 = photo.sha256();
        this.likeness = photo.likeness();
        this.type = photo.type();
        this.width = photo.width();
        this.height = photo.height();
        this.bytes = photo.content().length;
        this.takenAt = takenAt;
        this.takenLongitude = photo.evidence().longitude();
        this.takenLatitude = photo.evidence().latitude();
        this.receivedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID recordId() {
        return recordId;
    }

    String sha256() {
        return sha256;
    }

    PhotoType type() {
        return type;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int bytes() {
        return bytes;
    }

    @Nullable
    Instant takenAt() {
        return takenAt;
    }

    @Nullable
    Double takenLongitude() {
        return takenLongitude;
    }

    @Nullable
    Double takenLatitude() {
        return takenLatitude;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}

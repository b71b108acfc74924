package io.gridward.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.attachment.content.Photo;
import io.gridward.casework.ResidentPhoto;

/** A photo a resident has sent with his report; its bytes are in the store. Never changed. */
@Entity
@Immutable
class ReportPhoto {

    @Id
    private UUID id;

    private UUID reportId;
    private String mediaType;
    private String sha256;
    private int bytes;
    private int width;
    private int height;
    private @Nullable Instant takenAt;
    private @Nullable Double takenLongitude;
    private @Nullable Double takenLatitude;
    private Instant receivedAt;

    protected ReportPhoto() {}

    /** @param zone of a camera that does not tell its own */
    ReportPhoto(UUID id, UUID reportId, Photo photo, Instant receivedAt, ZoneId zone) {
        this.id = id;
        this.reportId = reportId;
        this.mediaType = photo.type().mediaType();
        this.sha256 = photo.sha256();
        this.bytes = photo.content().length;
        this.width = photo.width();
        this.height = photo.height();
        this.takenAt = photo.evidence().instant(zone);
        this.takenLongitude = photo.evidence().longitude();
        this.takenLatitude = photo.evidence().latitude();
        this.receivedAt = receivedAt;
    }

    /** For the case that the report has become. */
    ResidentPhoto forCase() {
        return new ResidentPhoto(
                mediaType, sha256, bytes, width, height, takenAt, takenLongitude, takenLatitude, receivedAt);
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    int bytes() {
        return bytes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}

package io.gridward.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.attachment.Attachment;
import io.gridward.shared.access.Caller;

/** A photo of a case, or a document; its bytes are in the store. Never changed and never deleted. */
@Entity
@Immutable
class CasePhoto {

    @Id
    private UUID id;

    private UUID caseId;

    /** The step that was the last when it was taken in. */
    private int stepSeq;

    @Enumerated(EnumType.STRING)
    private CasePhotoKind kind;

    private String mediaType;
    private String sha256;
    private int bytes;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Instant takenAt;
    private @Nullable Double takenLongitude;
    private @Nullable Double takenLatitude;
    private @Nullable UUID addedBy;
    private String addedByName;
    private Instant receivedAt;

    protected CasePhoto() {}

    CasePhoto(UUID id, CaseStep step, CasePhotoKind kind, Attachment file, Caller by, Instant now, ZoneId zone) {
        this.id = id;
        this.caseId = step.caseId();
        this.stepSeq = step.seq();
        this.kind = kind;
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.bytes = file.content().length;
        var photo = file.photo();
        if (photo != null) {
            this.width = photo.width();
            this.height = photo.height();
            this.takenAt = photo.evidence().instant(zone);
            this.takenLongitude = photo.evidence().longitude();
            this.takenLatitude = photo.evidence().latitude();
        }
        this.addedBy = by.id();
        this.addedByName = by.name();
        this.receivedAt = now;
    }

    /**
     * Of a resident who has no account, as it came with his report.
     *
     * @param through by what name the case tells where it came from
     */
    CasePhoto(UUID id, CaseStep step, ResidentPhoto photo, String through) {
        this.id = id;
        this.caseId = step.caseId();
        this.stepSeq = step.seq();
        this.kind = CasePhotoKind.BEFORE;
        this.mediaType = photo.mediaType();
        this.sha256 = photo.sha256();
        this.bytes = photo.bytes();
        this.width = photo.width();
        this.height = photo.height();
        this.takenAt = photo.takenAt();
        this.takenLongitude = photo.takenLongitude();
        this.takenLatitude = photo.takenLatitude();
        this.addedByName = through;
        this.receivedAt = photo.receivedAt();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int stepSeq() {
        return stepSeq;
    }

    CasePhotoKind kind() {
        return kind;
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

    @Nullable
    Integer width() {
        return width;
    }

    @Nullable
    Integer height() {
        return height;
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

    @Nullable
    UUID addedBy() {
        return addedBy;
    }

    String addedByName() {
        return addedByName;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}

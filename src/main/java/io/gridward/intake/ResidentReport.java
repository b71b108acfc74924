package io.gridward.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** What a resident has reported without an account. The contact and the openid are kept encrypted only. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ResidentReport {

    @Id
    private UUID id;

    private UUID sourceId;
    private byte[] tokenHash;
    private String categoryCode;
    private String text;
    private @Nullable String mediaUrl;

    @Embedded
    private ReportPlace place;

    private byte @Nullable [] contactName;
    private byte @Nullable [] contactPhone;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Enumerated(EnumType.STRING)
    private TextCheck textCheck;

    private @Nullable Integer textCheckLabel;
    private byte @Nullable [] openid;
    private int checkTries;
    private @Nullable Instant checkAt;

    private Instant receivedAt;
    private @Nullable Instant decidedAt;

    /** Null as well where nobody had to decide. */
    private @Nullable UUID decidedBy;

    private @Nullable String reason;
    private @Nullable UUID caseId;
    private @Nullable Instant erasedAt;

    @Version
    private int version;

    protected ResidentReport() {}

    ResidentReport(
            UUID id, UUID sourceId, byte[] tokenHash, ReportAsResident command, ReportPlace place, Instant receivedAt) {
        this.id = id;
        this.sourceId = sourceId;
        this.tokenHash = tokenHash;
        this.categoryCode = command.categoryCode();
        this.text = command.text();
        this.mediaUrl = command.mediaUrl();
        this.place = place;
        this.state = ReportState.PENDING;
        this.textCheck = TextCheck.NONE;
        this.receivedAt = receivedAt;
    }

    void useContact(byte @Nullable [] sealedName, byte[] sealedPhone) {
        contactName = sealedName;
        contactPhone = sealedPhone;
    }

    void eraseContact(Instant at) {
        contactName = null;
        contactPhone = null;
        erasedAt = at;
    }

    void awaitTextCheck(byte[] sealedOpenid) {
        textCheck = TextCheck.WAITING;
        openid = sealedOpenid.clone();
        checkAt = receivedAt;
    }

    void isChecked(CheckedText verdict) {
        textCheck = verdict.check();
        textCheckLabel = verdict.label();
        openid = null;
        checkAt = null;
    }

    /** @param by null where nobody had to decide */
    void isReleased(UUID asCase, @Nullable UUID by, Instant at) {
        requirePending();
        state = ReportState.RELEASED;
        caseId = asCase;
        decidedBy = by;
        decidedAt = at;
        needNoTextCheck();
    }

    void isDropped(String because, UUID by, Instant at) {
        requirePending();
        state = ReportState.DROPPED;
        reason = because;
        decidedBy = by;
        decidedAt = at;
        needNoTextCheck();
    }

    private void needNoTextCheck() {
        if (textCheck == TextCheck.WAITING) {
            isChecked(CheckedText.UNANSWERED);
        }
    }

    /**
     * What nobody has to decide on takes photos as long as its case does; else they come before the decision, which is about
     * them, too.
     *
     * @throws Problem REPORT_DECIDED, REPORT_PHOTOS_FULL
     */
    void requireRoomForPhoto(int present, int most) {
        boolean needsNoDecision = state == ReportState.RELEASED && decidedBy == null;
        if (!needsNoDecision) {
            requirePending();
        }
        if (present >= most) {
            throw Problem.of(IntakeProblem.REPORT_PHOTOS_FULL).with("limit", most);
        }
    }

    /** @throws Problem REPORT_DECIDED */
    void requirePending() {
        if (state != ReportState.PENDING) {
            throw Problem.of(IntakeProblem.REPORT_DECIDED).with("state", state.name());
        }
    }

    UUID id() {
        return id;
    }

    UUID sourceId() {
        return sourceId;
    }

    String categoryCode() {
        return categoryCode;
    }

    String text() {
        return text;
    }

    @Nullable
    String mediaUrl() {
        return mediaUrl;
    }

    ReportPlace place() {
        return place;
    }

    byte @Nullable [] contactName() {
        return contactName;
    }

    byte @Nullable [] contactPhone() {
        return contactPhone;
    }

    ReportState state() {
        return state;
    }

    TextCheck textCheck() {
        return textCheck;
    }

    @Nullable
    Integer textCheckLabel() {
        return textCheckLabel;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }

    int version() {
        return version;
    }
}

package io.gridward.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Where reports without an account come from. Whoever has its key may report, within its limits and its area. */
@Entity
class ReportSource {

    private static final int USUAL_PER_MINUTE = 60;
    private static final int USUAL_PER_DAY = 5_000;
    private static final int USUAL_PER_SENDER = 10;

    @Id
    private UUID id;

    private String name;
    private String areaCode;
    private byte[] keyHash;
    private int perMinute;
    private int perDay;
    private int perSender;
    private boolean moderated;
    private boolean active;
    private Instant createdAt;

    @Version
    private int version;

    protected ReportSource() {}

    ReportSource(UUID id, CreateReportSource command, byte[] keyHash, Instant createdAt) {
        this.id = id;
        this.name = command.name();
        this.areaCode = command.areaCode();
        this.keyHash = keyHash;
        this.perMinute = Objects.requireNonNullElse(command.perMinute(), USUAL_PER_MINUTE);
        this.perDay = Objects.requireNonNullElse(command.perDay(), USUAL_PER_DAY);
        this.perSender = Objects.requireNonNullElse(command.perSender(), USUAL_PER_SENDER);
        this.moderated = Objects.requireNonNullElse(command.moderated(), true);
        this.active = true;
        this.createdAt = createdAt;
    }

    void update(UpdateReportSource patch) {
        name = patch.name() == null ? name : patch.name().orElseThrow();
        perMinute = patch.perMinute() == null ? perMinute : patch.perMinute().orElse(USUAL_PER_MINUTE);
        perDay = patch.perDay() == null ? perDay : patch.perDay().orElse(USUAL_PER_DAY);
        perSender = patch.perSender() == null ? perSender : patch.perSender().orElse(USUAL_PER_SENDER);
        moderated = patch.moderated() == null ? moderated : patch.moderated().orElse(true);
        active = patch.active() == null ? active : patch.active().orElse(true);
    }

    void useKey(byte[] hash) {
        keyHash = hash.clone();
    }

    boolean covers(String code) {
        return code.startsWith(areaCode);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    byte[] keyHash() {
        return keyHash.clone();
    }

    int perMinute() {
        return perMinute;
    }

    int perDay() {
        return perDay;
    }

    int perSender() {
        return perSender;
    }

    boolean isModerated() {
        return moderated;
    }

    boolean isActive() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}

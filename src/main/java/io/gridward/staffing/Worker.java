package io.gridward.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sealed;

/** Someone who works in the grids. Telephone and identity number are kept encrypted only. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Worker {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private WorkerKind kind;

    private String name;
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private Education education;

    private LocalDate hireDate;
    private @Nullable LocalDate birthDate;
    private byte @Nullable [] phone;
    private byte @Nullable [] phoneHash;
    private byte @Nullable [] idCard;
    private byte @Nullable [] idCardHash;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String career;

    @Enumerated(EnumType.STRING)
    private WorkerState state;

    private @Nullable Instant departedAt;
    private @Nullable String departureReason;
    private Instant createdAt;

    @Version
    private int version;

    protected Worker() {}

    Worker(UUID id, CreateWorker command, String career, Instant createdAt) {
        this.id = id;
        this.kind = command.kind();
        this.name = command.name();
        this.areaCode = command.areaCode();
        this.education = command.education();
        this.hireDate = command.hireDate();
        this.birthDate = command.birthDate();
        this.career = career;
        this.state = WorkerState.ACTIVE;
        this.createdAt = createdAt;
    }

    void update(UpdateWorker patch) {
        requireActive();
        kind = patch.kind() == null ? kind : patch.kind().orElseThrow();
        name = patch.name() == null ? name : patch.name().orElseThrow();
        areaCode = patch.areaCode() == null ? areaCode : patch.areaCode().orElseThrow();
        education = patch.education() == null ? education : patch.education().orElseThrow();
        hireDate = patch.hireDate() == null ? hireDate : patch.hireDate().orElseThrow();
        birthDate = patch.birthDate() == null ? birthDate : patch.birthDate().orElse(null);
    }

    void usePhone(@Nullable Sealed value) {
        phone = value == null ? null : value.cipher();
        phoneHash = value == null ? null : value.fingerprint();
    }

    void useIdCard(@Nullable Sealed value) {
        idCard = value == null ? null : value.cipher();
        idCardHash = value == null ? null : value.fingerprint();
    }

    void useCareer(String json) {
        career = json;
    }

    void depart(String reason, Instant at) {
        requireActive();
        state = WorkerState.LEFT;
        departureReason = reason;
        departedAt = at;
    }

    void requireActive() {
        if (state == WorkerState.LEFT) {
            throw Problem.of(StaffingProblem.WORKER_LEFT).with("worker", id.toString());
        }
    }

    UUID id() {
        return id;
    }

    WorkerKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    Education education() {
        return education;
    }

    LocalDate hireDate() {
        return hireDate;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    byte @Nullable [] phone() {
        return phone;
    }

    byte @Nullable [] idCard() {
        return idCard;
    }

    byte @Nullable [] idCardHash() {
        return idCardHash;
    }

    String career() {
        return career;
    }

    WorkerState state() {
        return state;
    }

    @Nullable
    Instant departedAt() {
        return departedAt;
    }

    @Nullable
    String departureReason() {
        return departureReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}

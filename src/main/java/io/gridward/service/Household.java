package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** A household that is visited. Address and contact are kept encrypted only. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Household {

    @Id
    private UUID id;

    private String gridCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String areaCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    @Enumerated(EnumType.STRING)
    private VisitClass visitClass;

    @Embedded
    private @Nullable Resident resident;

    private byte @Nullable [] address;
    private @Nullable Instant erasedAt;
    private LocalDate addedOn;
    private @Nullable LocalDate lastVisitedOn;
    private @Nullable LocalDate extraDueOn;
    private @Nullable LocalDate extraSetOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private Instant createdAt;

    @Version
    private int version;

    protected Household() {}

    Household(
            UUID id,
            String gridCode,
            VisitClass visitClass,
            Resident resident,
            byte[] address,
            LocalDate addedOn,
            Instant createdAt) {
        this.id = id;
        this.gridCode = gridCode;
        this.visitClass = visitClass;
        this.resident = resident;
        this.address = address;
        this.addedOn = addedOn;
        this.createdAt = createdAt;
    }

    void use(VisitClass other) {
        visitClass = other;
    }

    void use(Resident contact) {
        resident = contact;
    }

    void useAddress(byte[] sealed) {
        address = sealed;
    }

    /** A change in its circumstances: somebody has to look sooner. */
    void dueBy(LocalDate day, LocalDate today) {
        extraDueOn = day;
        extraSetOn = today;
    }

    /** A visit that was before the change does not answer to it. */
    void visited(LocalDate on) {
        if (lastVisitedOn == null || on.isAfter(lastVisitedOn)) {
            lastVisitedOn = on;
        }
        if (extraSetOn != null && !on.isBefore(extraSetOn)) {
            extraDueOn = null;
            extraSetOn = null;
        }
    }

    void end(String reason, Instant at, LocalDate today) {
        endedOn = today;
        endedAt = at;
        endReason = reason;
    }

    /**
     * Nobody can visit whom nobody knows: it leaves the plan. The visits made stay.
     *
     * @throws Problem HOUSEHOLD_ENDED when it was erased before
     */
    void erase(String reason, Instant at, LocalDate today) {
        if (erasedAt != null) {
            requireInPlan();
        }
        if (endedOn == null) {
            end(reason, at, today);
        }
        resident = null;
        address = null;
        erasedAt = at;
    }

    /** @throws Problem HOUSEHOLD_ENDED */
    void requireInPlan() {
        if (endedOn != null) {
            throw Problem.of(VisitProblem.HOUSEHOLD_ENDED).with("date", endedOn);
        }
    }

    UUID id() {
        return id;
    }

    String gridCode() {
        return gridCode;
    }

    VisitClass visitClass() {
        return visitClass;
    }

    @Nullable
    Resident resident() {
        return resident;
    }

    byte @Nullable [] address() {
        return address;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }

    LocalDate addedOn() {
        return addedOn;
    }

    @Nullable
    LocalDate lastVisitedOn() {
        return lastVisitedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    int version() {
        return version;
    }
}

package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;

/** That somebody was at a household's door. Never changed. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Visit {

    @Id
    private UUID id;

    private UUID householdId;
    private String gridCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String areaCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    private Instant visitedAt;
    private LocalDate visitedOn;
    private @Nullable UUID visitorId;
    private String visitorName;
    private @Nullable UUID workerId;
    private @Nullable String note;
    private @Nullable UUID recordId;
    private Instant recordedAt;

    protected Visit() {}

    Visit(
            UUID id,
            Household household,
            RecordVisit command,
            LocalDate visitedOn,
            Instant visitedAt,
            Caller by,
            Instant now) {
        this.id = id;
        this.householdId = household.id();
        this.gridCode = household.gridCode();
        this.visitedAt = visitedAt;
        this.visitedOn = visitedOn;
        this.visitorId = by.id();
        this.visitorName = by.name();
        this.workerId = by.workerId();
        this.note = command.note();
        this.recordId = command.recordId();
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    String gridCode() {
        return gridCode;
    }

    Instant visitedAt() {
        return visitedAt;
    }

    VisitView view() {
        return new VisitView(
                id.toString(),
                householdId.toString(),
                gridCode,
                visitedAt,
                visitorName,
                workerId == null ? null : workerId.toString(),
                note,
                recordId == null ? null : recordId.toString(),
                recordedAt);
    }
}

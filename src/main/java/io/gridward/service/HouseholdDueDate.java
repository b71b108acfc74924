package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** An extra day by which a household was to be visited. Never changed. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // read by the query of the figures
class HouseholdDueDate {

    @Id
    private UUID id;

    private UUID householdId;
    private LocalDate dueOn;
    private LocalDate setOn;
    private Instant setAt;
    private String setByName;
    private String reason;

    protected HouseholdDueDate() {}

    HouseholdDueDate(UUID id, UUID householdId, SetDueDate command, LocalDate setOn, Instant setAt, String setByName) {
        this.id = id;
        this.householdId = householdId;
        this.dueOn = command.dueOn();
        this.setOn = setOn;
        this.setAt = setAt;
        this.setByName = setByName;
        this.reason = command.reason();
    }
}

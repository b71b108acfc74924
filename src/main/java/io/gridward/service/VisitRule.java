package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** How often a class of households is visited in an area, from a day on. Only its end is ever changed. */
@Entity
class VisitRule {

    @Id
    private UUID id;

    private String areaCode;

    @Enumerated(EnumType.STRING)
    private VisitClass visitClass;

    private int everyDays;
    private int everyMonths;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant createdAt;

    @Version
    private int version;

    protected VisitRule() {}

    VisitRule(UUID id, CreateVisitRule command, Instant createdAt) {
        this.id = id;
        this.areaCode = command.areaCode();
        this.visitClass = command.visitClass();
        this.everyDays = command.everyDays() == null ? 0 : command.everyDays();
        this.everyMonths = command.everyMonths() == null ? 0 : command.everyMonths();
        this.validFrom = command.validFrom();
        this.createdAt = createdAt;
    }

    /** Another rule takes its place; where both begin on one day that leaves nothing of it. */
    void endOn(LocalDate day) {
        validTo = day;
    }

    UUID id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    VisitRuleView view() {
        return new VisitRuleView(
                id.toString(),
                areaCode,
                visitClass,
                everyDays == 0 ? null : everyDays,
                everyMonths == 0 ? null : everyMonths,
                validFrom,
                validTo,
                createdAt,
                version);
    }
}

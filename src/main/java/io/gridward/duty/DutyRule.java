package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** What is asked of the workers of an area from a day on. Only its end is ever changed: the past keeps its rules. */
@Entity
class DutyRule {

    @Id
    private UUID id;

    private String areaCode;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("UnusedVariable") // read by a query
    private @Nullable UUID endedBy;

    @Embedded
    private DutyTerms terms;

    private Instant createdAt;

    @Version
    private int version;

    protected DutyRule() {}

    /** @param validTo exclusive; null while open */
    DutyRule(
            UUID id,
            String areaCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            DutyTerms terms,
            Instant createdAt) {
        this.id = id;
        this.areaCode = areaCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.terms = terms;
        this.createdAt = createdAt;
    }

    /** Another rule takes its place; where both begin on one day that leaves nothing of it. */
    void giveWay(UUID to, LocalDate from) {
        validTo = from;
        endedBy = to;
    }

    /** The rule that was to take its place is no more. */
    void goOn() {
        validTo = null;
        endedBy = null;
    }

    /** It will not be. */
    void withdraw() {
        validTo = validFrom;
        endedBy = null;
    }

    /** @throws Problem DUTY_RULE_VOID, DUTY_RULE_IN_FORCE */
    void requireToCome(LocalDate today) {
        if (validFrom.equals(validTo)) {
            throw Problem.of(DutyRuleProblem.DUTY_RULE_VOID);
        }
        if (!validFrom.isAfter(today)) {
            throw Problem.of(DutyRuleProblem.DUTY_RULE_IN_FORCE).with("validFrom", validFrom);
        }
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

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    DutyTerms terms() {
        return terms;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}

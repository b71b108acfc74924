package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** A worker's day: computed again whenever more is known of it, until it is locked. Then only an appeal changes the result. */
@Entity
@IdClass(DutyDayId.class)
class DutyDay {

    @Id
    private UUID workerId;

    @Id
    private LocalDate day;

    private @Nullable String gridCode;

    @Enumerated(EnumType.STRING)
    private DutyMode mode;

    @Enumerated(EnumType.STRING)
    private DutyResult result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] reasons;

    @Enumerated(EnumType.STRING)
    private MetresCounted metresCounted;

    private int requiredMetres;
    private int requiredRecords;

    @Embedded
    private DayWalk walk;

    private int countedRecords;
    private int filedRecords;
    private Instant computedAt;
    private @Nullable Instant lockedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DutyResult lockedResult;

    /** Counted beside the day, without touching its version. */
    @Column(insertable = false, updatable = false)
    private int pointsAfterLock;

    @Version
    private int version;

    protected DutyDay() {}

    DutyDay(ReckonedDay reckoned, Instant at) {
        workerId = reckoned.workerId();
        day = reckoned.day();
        take(reckoned, at);
        judge(reckoned.judged());
    }

    /** Takes over what is known now. A day whose post was taken away stays with the grid it had. */
    void reckon(ReckonedDay reckoned, Instant at) {
        requireOpen();
        take(reckoned, at);
        judge(reckoned.judged());
    }

    private void take(ReckonedDay reckoned, Instant at) {
        if (reckoned.gridCode() != null) {
            gridCode = reckoned.gridCode();
        }
        mode = reckoned.asked().terms().mode();
        metresCounted = reckoned.asked().terms().metresCounted();
        requiredMetres = reckoned.asked().metres();
        requiredRecords = reckoned.asked().records();
        walk = reckoned.walk();
        countedRecords = reckoned.countedRecords();
        filedRecords = reckoned.filedRecords();
        computedAt = at;
    }

    /** Judges what is known for good. */
    void lock(Instant at) {
        requireOpen();
        judge(new DutyJudgement(result, reasons()).last());
        lockedAt = at;
        lockedResult = result;
    }

    private void judge(DutyJudgement judgement) {
        result = judgement.result();
        reasons = judgement.reasons().stream().map(Enum::name).toArray(String[]::new);
    }

    /** What was decided counts from now on; what the day was locked with stays beside it. */
    void decide(DutyResult decided) {
        requireLocked();
        var told = new ArrayList<>(reasons());
        if (!told.contains(DutyReason.DECIDED_ON_APPEAL)) {
            told.add(DutyReason.DECIDED_ON_APPEAL);
        }
        judge(new DutyJudgement(decided, told));
    }

    /**
     * When it was locked.
     *
     * @throws Problem DUTY_DAY_OPEN while it is not
     */
    Instant requireLocked() {
        if (lockedAt == null) {
            throw Problem.of(DutyDayProblem.DUTY_DAY_OPEN).with("date", day.toString());
        }
        return lockedAt;
    }

    private void requireOpen() {
        if (lockedAt != null) {
            throw new IllegalStateException("The day of " + workerId + " on " + day + " is locked");
        }
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    boolean isInDoubt() {
        return result == DutyResult.PENDING && reasons().contains(DutyReason.METRES_IN_DOUBT);
    }

    UUID workerId() {
        return workerId;
    }

    LocalDate day() {
        return day;
    }

    /** Null only of one that was never stored: a day without a post. */
    @Nullable
    String gridCode() {
        return gridCode;
    }

    /** Of a day that is stored. */
    String area() {
        return Objects.requireNonNull(gridCode);
    }

    DutyMode mode() {
        return mode;
    }

    DutyResult result() {
        return result;
    }

    List<DutyReason> reasons() {
        return Arrays.stream(reasons).map(DutyReason::valueOf).toList();
    }

    MetresCounted metresCounted() {
        return metresCounted;
    }

    int requiredMetres() {
        return requiredMetres;
    }

    int requiredRecords() {
        return requiredRecords;
    }

    DayWalk walk() {
        return walk;
    }

    int countedRecords() {
        return countedRecords;
    }

    int filedRecords() {
        return filedRecords;
    }

    Instant computedAt() {
        return computedAt;
    }

    @Nullable
    Instant lockedAt() {
        return lockedAt;
    }

    @Nullable
    DutyResult lockedResult() {
        return lockedResult;
    }

    int pointsAfterLock() {
        return pointsAfterLock;
    }

    int version() {
        return version;
    }
}

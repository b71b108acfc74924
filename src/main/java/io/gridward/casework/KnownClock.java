package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was known of a run of the clock of handling for a while; the database keeps it whenever a clock changes. */
@Entity
@Immutable
@IdClass(KnownClockId.class)
@Table(name = "case_clock_known")
@SuppressWarnings("UnusedVariable") // read by queries only
class KnownClock {

    @Id
    private UUID caseId;

    @Id
    private int run;

    @Id
    private Instant knownSince;

    /** Not included; infinity for what is known now. */
    private Instant knownUntil;

    private String reachCode;
    private String categoryCode;
    private @Nullable UUID departmentId;
    private @Nullable Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockOutcome outcome;

    private @Nullable Instant dueAt;

    protected KnownClock() {}
}

package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.jspecify.annotations.Nullable;

/**
 * One run of a clock. The facts are its start, its limit, its pauses and its end; when it is due and when it rings next
 * are {@link #derive derived} from them and the working calendar, and again when that is corrected.
 */
@Entity
@IdClass(CaseClockId.class)
@SuppressWarnings("UnusedVariable") // whether it is stale is read by queries only
class CaseClock {

    @Id
    private UUID caseId;

    @Id
    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    /** The first run of its kind is 1. */
    @Id
    private int run;

    /** What figures are told apart by, as the case says. */
    private String reachCode;

    private String categoryCode;
    /** Whose clock it is; null where it is nobody's but the command room's. */
    private @Nullable UUID departmentId;

    private @Nullable String department;

    private Instant startedAt;
    private int amount;

    @Enumerated(EnumType.STRING)
    private LimitUnit unit;

    /** By how much the limit has been extended, in its unit. */
    private int extended;

    /** One of {@link #pausedTo} fewer while it is paused. */
    private Instant[] pausedFrom = {};

    private Instant[] pausedTo = {};
    private @Nullable Instant stoppedAt;

    /** Null while it runs, and while what stopped it may turn out not to hold. */
    @Enumerated(EnumType.STRING)
    private @Nullable ClockOutcome outcome;

    /** Null while it is paused, and where the calendar of the year is unknown. */
    private @Nullable Instant dueAt;

    /** How many of the alarms of its kind have rung. */
    private int rung;

    private @Nullable Instant nextAlarmAt;

    /** Whether the calendar was corrected since. */
    private boolean stale;

    protected CaseClock() {}

    CaseClock(CaseFile file, ClockKind kind, int run, TimeLimit limit, Instant startedAt) {
        this.caseId = file.id();
        this.kind = kind;
        this.run = run;
        this.reachCode = file.location().reachCode();
        this.categoryCode = file.categoryCode();
        this.departmentId = kind == ClockKind.HANDLING ? file.departmentId() : null;
        this.department = kind == ClockKind.HANDLING ? file.department() : null;
        this.startedAt = startedAt;
        this.amount = limit.amount();
        this.unit = limit.unit();
    }

    /** Works out again what follows from the facts. */
    void derive(Deadlines deadlines) {
        dueAt = isPaused() ? null : deadlines.end(limit(), startedAt, pauses());
        nextAlarmAt = nextAlarm().map(alarm -> time(alarm, deadlines)).orElse(null);
    }

    private @Nullable Instant time(ClockKind.Alarm alarm, Deadlines deadlines) {
        return deadlines.end(limit(), startedAt, pauses(), alarm.percent());
    }

    /** The alarm that rings next, if it runs. */
    private Optional<ClockKind.Alarm> nextAlarm() {
        return isRunning() && !isPaused() && rung < kind.alarms().size()
                ? Optional.of(kind.alarms().get(rung))
                : Optional.empty();
    }

    /** Those alarms whose time has come ring, once each; answers the last of them. */
    Optional<ClockKind.Alarm> ring(Instant now, Deadlines deadlines) {
        Optional<ClockKind.Alarm> last = Optional.empty();
        while (nextAlarmAt != null && !nextAlarmAt.isAfter(now)) {
            last = nextAlarm();
            rung++;
            derive(deadlines);
        }
        return last;
    }

    /** After the calendar was corrected: what has rung too early has not rung. What follows is to be derived again. */
    void correct(Instant now, Deadlines deadlines) {
        stale = false;
        while (rung > 0 && !isOver(kind.alarms().get(rung - 1), now, deadlines)) {
            rung--;
        }
    }

    private boolean isOver(ClockKind.Alarm alarm, Instant now, Deadlines deadlines) {
        Instant time = time(alarm, deadlines);
        return time != null && !time.isAfter(now);
    }

    /** The gravest supervision its alarms have asked for. */
    Optional<Supervision> supervision() {
        return kind.alarms().stream()
                .limit(rung)
                .map(ClockKind.Alarm::supervision)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    void pause(Instant at) {
        pausedFrom = with(pausedFrom, at);
    }

    void resume(Instant at) {
        pausedTo = with(pausedTo, at);
    }

    void extendBy(int more) {
        extended += more;
    }

    void stop(Instant at) {
        stoppedAt = at;
    }

    void end(Instant at, ClockOutcome how) {
        if (stoppedAt == null) {
            stoppedAt = at;
        }
        outcome = how;
    }

    /** What had stopped it did not hold: it goes on, without the time in which it stood. */
    void goOn(Instant at) {
        if (stoppedAt != null) {
            pause(stoppedAt);
            resume(at);
            stoppedAt = null;
        }
    }

    private static Instant[] with(Instant[] moments, Instant another) {
        var more = Arrays.copyOf(moments, moments.length + 1);
        more[moments.length] = another;
        return more;
    }

    boolean isRunning() {
        return stoppedAt == null;
    }

    boolean isPaused() {
        return pausedTo.length < pausedFrom.length;
    }

    TimeLimit limit() {
        return new TimeLimit(amount + extended, unit);
    }

    /** Those that are over. */
    List<TimeLimit.Pause> pauses() {
        var pauses = new ArrayList<TimeLimit.Pause>();
        for (int i = 0; i < pausedTo.length; i++) {
            pauses.add(new TimeLimit.Pause(pausedFrom[i], pausedTo[i]));
        }
        return pauses;
    }

    UUID caseId() {
        return caseId;
    }

    ClockKind kind() {
        return kind;
    }

    int run() {
        return run;
    }

    String reachCode() {
        return reachCode;
    }

    String categoryCode() {
        return categoryCode;
    }

    @Nullable
    UUID departmentId() {
        return departmentId;
    }

    @Nullable
    String department() {
        return department;
    }

    Instant startedAt() {
        return startedAt;
    }

    int amount() {
        return amount;
    }

    LimitUnit unit() {
        return unit;
    }

    int extended() {
        return extended;
    }

    List<Instant> pausedFrom() {
        return List.of(pausedFrom);
    }

    List<Instant> pausedTo() {
        return List.of(pausedTo);
    }

    @Nullable
    Instant pausedSince() {
        return isPaused() ? pausedFrom[pausedFrom.length - 1] : null;
    }

    @Nullable
    Instant stoppedAt() {
        return stoppedAt;
    }

    @Nullable
    ClockOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    int rung() {
        return rung;
    }

    @Nullable
    Instant nextAlarmAt() {
        return nextAlarmAt;
    }
}

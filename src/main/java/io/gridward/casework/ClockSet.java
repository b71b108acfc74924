package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All clocks of one case, and what each verb does to them. */
final class ClockSet {

    private final CaseFile file;
    private final ClockLimits limits;
    private final Deadlines deadlines;
    private final List<CaseClock> clocks;
    private final List<CaseClock> started = new ArrayList<>();

    ClockSet(CaseFile file, List<CaseClock> clocks, ClockLimits limits, Deadlines deadlines) {
        this.file = file;
        this.clocks = new ArrayList<>(clocks);
        this.limits = limits;
        this.deadlines = deadlines;
    }

    /** Starts, holds and stops clocks as the step says, after the case has taken it. */
    void follow(CaseStep step) {
        turn(step);
        derive();
    }

    /** The same, but what follows from the facts is to be {@link #derive derived} yet. */
    void turn(CaseStep step) {
        Instant at = step.at();
        switch (step.verb()) {
            case REPORT -> start(ClockKind.ACCEPTANCE, at);
            case REJECT, MERGE -> endRunning(ClockKind.ACCEPTANCE, at, ClockOutcome.DONE);
            case ESCALATE -> {
                endRunning(ClockKind.ACCEPTANCE, at, ClockOutcome.DONE);
                endRunning(ClockKind.VERIFICATION, at, ClockOutcome.DONE);
                settle(at, ClockOutcome.FAILED);
                start(ClockKind.ACCEPTANCE, at);
            }
            case DISPATCH, ARBITRATE -> {
                endRunning(ClockKind.ACCEPTANCE, at, ClockOutcome.DONE);
                give(at);
                start(ClockKind.SIGNING, at);
            }
            case REQUEST_RETURN, START -> endRunning(ClockKind.SIGNING, at, ClockOutcome.DONE);
            case EXTEND -> running(ClockKind.HANDLING).ifPresent(clock -> clock.extendBy(file.lastExtension()));
            case SUSPEND -> running(ClockKind.HANDLING).ifPresent(clock -> clock.pause(at));
            case RESUME -> running(ClockKind.HANDLING).ifPresent(clock -> clock.resume(at));
            case RESOLVE -> {
                running(ClockKind.HANDLING).ifPresent(clock -> clock.stop(at));
                start(ClockKind.VERIFICATION, at);
            }
            case SAMPLE -> start(ClockKind.VERIFICATION, at);
            case VERIFY -> endRunning(ClockKind.VERIFICATION, at, ClockOutcome.DONE);
            case REWORK -> {
                endRunning(ClockKind.VERIFICATION, at, ClockOutcome.DONE);
                last(ClockKind.HANDLING).ifPresentOrElse(clock -> clock.goOn(at), () -> start(ClockKind.HANDLING, at));
            }
            case CLOSE -> settle(at, ClockOutcome.DONE);
            case REOPEN -> {
                last(ClockKind.HANDLING).ifPresent(clock -> clock.end(at, ClockOutcome.REOPENED));
                start(ClockKind.ACCEPTANCE, at);
            }
            case TERMINATE -> {
                endRunning(ClockKind.ACCEPTANCE, at, ClockOutcome.TERMINATED);
                endRunning(ClockKind.VERIFICATION, at, ClockOutcome.TERMINATED);
                settle(at, ClockOutcome.TERMINATED);
            }
            case DRAFT,
                    SELF_HANDLE,
                    ACCEPT,
                    REQUEST_EXTENSION,
                    REQUEST_SUSPENSION,
                    REFUSE_REQUEST,
                    ARRANGE_VERIFICATION,
                    CALL_BACK,
                    SUPERVISE,
                    LIFT_SUPERVISION -> {
                // The same is waited for as before.
            }
        }
    }

    /** A department has as long as the limit says, another one anew; one that wrongly asked to return it gains nothing. */
    private void give(Instant at) {
        var held = running(ClockKind.HANDLING);
        if (held.isPresent()) {
            if (Objects.equals(held.get().departmentId(), file.departmentId())) {
                return;
            }
            held.get().end(at, ClockOutcome.RETURNED);
        }
        start(ClockKind.HANDLING, at);
    }

    private void start(ClockKind kind, Instant at) {
        int run = last(kind).map(CaseClock::run).orElse(0) + 1;
        var clock = new CaseClock(file, kind, run, limits.of(kind, file), at);
        clocks.add(clock);
        started.add(clock);
    }

    private void endRunning(ClockKind kind, Instant at, ClockOutcome outcome) {
        running(kind).ifPresent(clock -> clock.end(at, outcome));
    }

    /** Says for good how handling has ended, if nothing has been said yet. */
    private void settle(Instant at, ClockOutcome outcome) {
        last(ClockKind.HANDLING).filter(clock -> clock.outcome() == null).ifPresent(clock -> clock.end(at, outcome));
    }

    /** Works out anew what follows from the facts. */
    void derive() {
        clocks.forEach(clock -> clock.derive(deadlines));
        file.isDue(awaited().flatMap(this::running).map(CaseClock::dueAt).orElse(null));
    }

    /** After the calendar was corrected. */
    void correct(Instant now) {
        clocks.forEach(clock -> clock.correct(now, deadlines));
        derive();
    }

    /** Which clock tells until when it is to go on. */
    private Optional<ClockKind> awaited() {
        return switch (file.state()) {
            case REPORTED, ESCALATED, ACCEPTED -> Optional.of(ClockKind.ACCEPTANCE);
            case DISPATCHED, RETURN_REQUESTED, IN_PROGRESS, SUSPENDED, REWORK -> Optional.of(ClockKind.HANDLING);
            case RESOLVED, VERIFYING -> Optional.of(ClockKind.VERIFICATION);
            case DRAFT, SELF_HANDLED, CALLBACK, CLOSED, REJECTED, MERGED, TERMINATED -> Optional.empty();
        };
    }

    private Optional<CaseClock> running(ClockKind kind) {
        return last(kind).filter(CaseClock::isRunning);
    }

    private Optional<CaseClock> last(ClockKind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).max(Comparator.comparing(CaseClock::run));
    }

    /** How long handling may take, in its unit, before it was extended. */
    int handlingAmount() {
        return last(ClockKind.HANDLING).map(CaseClock::amount).orElse(0);
    }

    /** Whether an alarm that has rung asks for so much or more. */
    boolean asksFor(Supervision supervision) {
        return clocks.stream().filter(CaseClock::isRunning).anyMatch(clock -> clock.supervision()
                .filter(asked -> asked.compareTo(supervision) >= 0)
                .isPresent());
    }

    Deadlines deadlines() {
        return deadlines;
    }

    List<CaseClock> all() {
        return clocks;
    }

    /** Those that were started since they were read, to be kept. */
    List<CaseClock> started() {
        return started;
    }
}

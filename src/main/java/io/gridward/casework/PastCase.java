package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.Problem;

/**
 * A case of the past that is let go its way: what is done to it the life cycle judges as ever, its clocks follow, ring
 * between two steps, and what the system would have done of itself it does.
 */
public final class PastCase {

    private final CaseFile file;
    private final ClockSet clocks;
    private final Sampling sampling;
    private final List<CaseStep> steps = new ArrayList<>();

    PastCase(CaseFile file, CaseStep begun, ClockSet clocks, Sampling sampling) {
        this.file = file;
        this.clocks = clocks;
        this.sampling = sampling;
        keep(begun);
    }

    /**
     * @param by where he is of a department, of that which has the case
     * @param at not before what was done last
     * @throws Problem CASE_TRANSITION_ILLEGAL, CASE_NOTE_REQUIRED
     */
    public void act(CaseMove move, Caller by, Instant at) {
        actAlone(move, by, at);
        SystemMoves.next(file, sampling).ifPresent(next -> actAlone(next, Caller.SYSTEM, at));
    }

    /** The same, but what would follow at once has not followed. */
    public void actAlone(CaseMove move, Caller by, Instant at) {
        goOnUntil(at);
        boolean handler = by.hasAnyOf(Role.DEPARTMENT);
        keep(file.act(move, new CaseSituation(file, by, handler, hasHandled(by), at)));
    }

    /**
     * Lets it take steps that are told of, one after the other: by whom and under which conditions is not asked, no clock
     * rings meanwhile, and nothing follows of itself.
     */
    void recall(List<PastStep> told, Caller by) {
        for (var one : told) {
            var step = file.recall(one.move(), by, one.at());
            steps.add(step);
            clocks.turn(step);
        }
        clocks.derive();
    }

    /** Ends it as a report of the same matter as an earlier case. */
    public void mergeInto(PastCase other, Caller by, Instant at, String note) {
        act(CaseMove.merge(other.file).noting(note), by, at);
    }

    /** Lets time pass: what was to ring by then has rung. */
    public void goOnUntil(Instant now) {
        for (var next = nextAlarm(now); next.isPresent(); next = nextAlarm(now)) {
            ring(next.get());
        }
    }

    private Optional<Instant> nextAlarm(Instant now) {
        return clocks.all().stream()
                .map(CaseClock::nextAlarmAt)
                .filter(Objects::nonNull)
                .filter(alarm -> !alarm.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private void ring(Instant at) {
        for (var clock : clocks.all()) {
            clock.ring(at, clocks.deadlines())
                    .flatMap(alarm -> SystemMoves.onAlarm(file, alarm.supervision()))
                    .ifPresent(move -> keep(file.act(move, new CaseSituation(file, Caller.SYSTEM, false, false, at))));
        }
    }

    private void keep(CaseStep step) {
        steps.add(step);
        clocks.follow(step);
    }

    private boolean hasHandled(Caller by) {
        return by.id() != null
                && steps.stream()
                        .filter(step -> CaseSteps.HANDLING.contains(step.verb()))
                        .anyMatch(step -> by.id().equals(step.actorId()));
    }

    public UUID id() {
        return file.id();
    }

    public CaseState state() {
        return file.state();
    }

    public CaseLevel level() {
        return file.level();
    }

    /** Until when it is to have gone on, as things stand. */
    public @Nullable Instant dueAt() {
        return file.dueAt();
    }

    /** Whether whoever reported it is still to be asked what he says. */
    public boolean isToBeCalled() {
        return file.isToBeCalled();
    }

    CaseFile file() {
        return file;
    }

    List<CaseStep> steps() {
        return steps;
    }

    List<CaseClock> clocks() {
        return clocks.all();
    }
}

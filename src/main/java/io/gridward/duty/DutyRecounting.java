package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/**
 * Computes marked days again, but for locked ones, which are only looked through for flags again. Marks are claimed in a transaction of its own, so that nobody who marks the same day again
 * waits for the computing, and cleared together with what was computed: whatever stops this, no mark is lost.
 */
@ApplicationScoped
class DutyRecounting {

    private final DaysInBatches batches = new DaysInBatches("be computed");
    private final Recounts recounts;
    private final DutyReckoning reckoning;
    private final DutyDays days;
    private final LateArrivals lateArrivals;
    private final Locks locks;
    private final DutyConfig config;
    private final Time time;

    DutyRecounting(
            Recounts recounts,
            DutyReckoning reckoning,
            DutyDays days,
            LateArrivals lateArrivals,
            Locks locks,
            DutyConfig config,
            Time time) {
        this.recounts = recounts;
        this.reckoning = reckoning;
        this.days = days;
        this.lateArrivals = lateArrivals;
        this.locks = locks;
        this.config = config;
        this.time = time;
    }

    /** Until no mark is left, but of days that cannot be computed: those keep theirs. */
    void recountAll() {
        batches.workThrough(config.recountTogether(), this::claim, this::recount);
    }

    private List<DutyDayId> claim(int most) {
        takeTurns();
        recounts.claim(config.recountTogether());
        return recounts.claimed(most);
    }

    private int recount(List<DutyDayId> marked) {
        takeTurns();
        marked.stream()
                .collect(Collectors.groupingBy(
                        DutyDayId::day, Collectors.mapping(DutyDayId::workerId, Collectors.toList())))
                .forEach(this::recount);
        return marked.size();
    }

    /** One node at a time claims or computes: a claim must not be cleared by who has not seen it. */
    void takeTurns() {
        locks.acquire("duty recounting");
    }

    /** Computes those of the open days that are marked, for whoever has the turn. */
    void recountMarked(List<DutyDay> open, LocalDate day) {
        var marked = recounts.marked(open.stream().map(DutyDay::workerId).toList(), day);
        if (!marked.isEmpty()) {
            recount(day, marked);
        }
    }

    private void recount(LocalDate day, List<UUID> workerIds) {
        var known = days.of(workerIds, day);
        lateArrivals.notice(
                day, known.values().stream().filter(DutyDay::isLocked).toList());
        var open = workerIds.stream()
                .filter(worker ->
                        !known.containsKey(worker) || !known.get(worker).isLocked())
                .toList();
        Instant now = time.now();
        for (var reckoned : open.isEmpty() ? List.<ReckonedDay>of() : reckoning.of(open, day)) {
            var stored = known.get(reckoned.workerId());
            if (stored != null) {
                stored.reckon(reckoned, now);
            } else if (reckoned.gridCode() != null) {
                days.persist(new DutyDay(reckoned, now));
            }
        }
        days.flush();
        recounts.done(day, workerIds);
    }
}

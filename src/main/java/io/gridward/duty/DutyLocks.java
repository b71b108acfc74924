package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.time.Time;

/** Locks days whose time has come, for jobs and use cases. A day whose calendar is unknown stays open. */
@ApplicationScoped
class DutyLocks {

    private static final Logger LOG = Logger.getLogger(DutyLocks.class);
    private static final int TOGETHER = 200;

    private final DaysInBatches batches = new DaysInBatches("be locked");
    private final DutyDays days;
    private final DutyRecounting recounting;
    private final DutyAppeals appeals;
    private final LockTimes lockTimes;
    private final OnBehalf onBehalf;
    private final Outbox outbox;
    private final Time time;

    DutyLocks(
            DutyDays days,
            DutyRecounting recounting,
            DutyAppeals appeals,
            LockTimes lockTimes,
            OnBehalf onBehalf,
            Outbox outbox,
            Time time) {
        this.days = days;
        this.recounting = recounting;
        this.appeals = appeals;
        this.lockTimes = lockTimes;
        this.onBehalf = onBehalf;
        this.outbox = outbox;
        this.time = time;
    }

    void lockDue() {
        var open = QuarkusTransaction.requiringNew().call(() -> days.openBefore(time.today()));
        for (var day : open) {
            var locksAt = lockTimes.ifKnown(day);
            if (locksAt.isEmpty()) {
                LOG.warnf("The duty days of %s stay open: the calendar of the year is unknown", day);
            } else if (!time.now().isBefore(locksAt.get())) {
                int locked = onBehalf.of(Caller.SYSTEM, () -> lock(day));
                LOG.infof("%d duty days of %s are locked", locked, day);
            }
        }
    }

    /**
     * Locks what is open of a day, so many together; what was marked until then is computed first. One that
     * cannot be computed stays open.
     *
     * @return how many days of workers it locked
     */
    int lock(LocalDate day) {
        return batches.workThrough(TOGETHER, most -> days.open(day, most), some -> lock(day, DutyDayId.workers(some)));
    }

    private int lock(LocalDate day, List<UUID> workerIds) {
        recounting.takeTurns();
        var open = days.open(day, workerIds);
        recounting.recountMarked(open, day);
        Instant now = time.now();
        open.forEach(one -> one.lock(now));
        days.flush();
        for (var one : open) {
            outbox.append(Change.created(
                    "DUTY_DAY_LOCKED", one.workerId() + "/" + day, one.area(), DutyDayView.from(one, null)));
        }
        appeals.openDoubts(open.stream().filter(DutyDay::isInDoubt).toList(), now);
        return open.size();
    }
}

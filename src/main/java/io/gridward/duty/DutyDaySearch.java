package io.gridward.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.WorkerSearch;

/**
 * Reads days of duty. One worker's day is answered as of now: what has arrived since it was last computed is in it. Lists
 * show what was computed last, seconds ago at most when the machine keeps up.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_DUTY)
public class DutyDaySearch {

    private final DutyDays days;
    private final Recounts recounts;
    private final DutyReckoning reckoning;
    private final LockTimes lockTimes;
    private final WorkerSearch workers;
    private final OwnWorker own;
    private final CurrentCaller caller;
    private final Time time;

    DutyDaySearch(
            DutyDays days,
            Recounts recounts,
            DutyReckoning reckoning,
            LockTimes lockTimes,
            WorkerSearch workers,
            OwnWorker own,
            CurrentCaller caller,
            Time time) {
        this.days = days;
        this.recounts = recounts;
        this.reckoning = reckoning;
        this.lockTimes = lockTimes;
        this.workers = workers;
        this.own = own;
        this.caller = caller;
        this.time = time;
    }

    /** @param date today unless told */
    @Authenticated
    @OutsideReach(value = Outside.OPEN, note = "one's own only")
    @Needs({})
    public DutyDayView own(@Nullable LocalDate date) {
        return day(own.id(), date == null ? time.today() : date);
    }

    @Needs({Scope.READ_DUTY, Scope.READ_WORKERS})
    public DutyDayView byWorker(UUID workerId, @NotNull LocalDate date) {
        workers.byId(workerId);
        return day(workerId, date);
    }

    public Page<DutyDayView> page(DutyDayFilter filter, @NotNull @Valid PageRequest request) {
        var date = filter.date() == null ? time.today() : filter.date();
        var locksAt = lockTimes.ifKnown(date).orElse(null);
        return days.page(caller.reach(), filter, date, request).map(day -> DutyDayView.from(day, locksAt));
    }

    private DutyDayView day(UUID workerId, LocalDate date) {
        var stored = days.of(workerId, date);
        boolean isCurrent = stored.isPresent() && (stored.get().isLocked() || !recounts.isMarked(workerId, date));
        var day = isCurrent ? stored : reckonedNow(workerId, date, stored.isPresent());
        return day.map(known -> DutyDayView.from(known, lockTimes.ifKnown(date).orElse(null)))
                .orElseThrow(() -> Problem.notFound("dutyDay", workerId + "/" + date));
    }

    /** Of days that were never stored only today is answered: before the first there was no duty, after today there is none yet. */
    private Optional<DutyDay> reckonedNow(UUID workerId, LocalDate date, boolean stored) {
        return stored || date.equals(time.today())
                ? Optional.of(new DutyDay(reckoning.of(workerId, date), time.now()))
                : Optional.empty();
    }
}

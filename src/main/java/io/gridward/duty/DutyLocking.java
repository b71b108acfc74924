package io.gridward.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Locks days on request, such as after the calendar of a year was missing; never before their time. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(value = Outside.OPEN, note = "days are locked for all areas together")
public class DutyLocking {

    private final DutyLocks locks;
    private final LockTimes lockTimes;
    private final Time time;

    DutyLocking(DutyLocks locks, LockTimes lockTimes, Time time) {
        this.locks = locks;
        this.lockTimes = lockTimes;
        this.time = time;
    }

    /** @throws Problem DUTY_DAY_NOT_OVER, CALENDAR_YEAR_UNKNOWN */
    public DutyLockView lock(@NotNull @Valid LockDutyDays command) {
        var locksAt = lockTimes.of(command.date());
        if (time.now().isBefore(locksAt)) {
            throw Problem.of(DutyDayProblem.DUTY_DAY_NOT_OVER)
                    .with("date", command.date().toString())
                    .with("locksAt", locksAt);
        }
        return new DutyLockView(command.date(), locks.lock(command.date()));
    }
}

package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Lets workers appeal against their own locked days. */
@UseCase
@RolesAllowed(Role.Names.WORKER)
@OutsideReach(value = Outside.OPEN, note = "one's own day only")
public class DutyAppealing {

    private final DutyDays days;
    private final DutyAppeals appeals;
    private final OwnWorker own;
    private final WorkingCalendar calendar;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final DutyConfig config;
    private final Ids ids;
    private final Time time;

    DutyAppealing(
            DutyDays days,
            DutyAppeals appeals,
            OwnWorker own,
            WorkingCalendar calendar,
            ChosenIds chosen,
            CurrentCaller caller,
            DutyConfig config,
            Ids ids,
            Time time) {
        this.days = days;
        this.appeals = appeals;
        this.own = own;
        this.calendar = calendar;
        this.chosen = chosen;
        this.caller = caller;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /** Files once: sent again under the same id by the same account, it answers the appeal there is. */
    public DutyAppealView file(@NotNull @Valid FileDutyAppeal command) {
        UUID workerId = own.id();
        var repeated = chosen.repeated("duty-appeal", command.id(), workerId, command);
        if (repeated.isPresent()) {
            return DutyAppealView.from(appeals.findById(repeated.get()));
        }
        var day = days.of(workerId, command.date()).orElseThrow(() -> Problem.notFound("dutyDay", command.date()));
        var locked = day.requireLocked();
        if (day.result() != DutyResult.NOT_MET && day.result() != DutyResult.PENDING) {
            throw Problem.of(DutyDayProblem.APPEAL_POINTLESS)
                    .with("date", command.date().toString())
                    .with("result", day.result().name());
        }
        LocalDate until = calendar.plusWorkdays(time.dayOf(locked), config.appealWorkdays());
        if (time.today().isAfter(until)) {
            throw Problem.of(DutyDayProblem.APPEAL_TOO_LATE).with("until", until.toString());
        }
        if (appeals.exists(day, DutyAppealOrigin.WORKER)) {
            throw Problem.of(DutyDayProblem.APPEAL_FILED_ALREADY)
                    .with("date", command.date().toString());
        }
        return appeals.file(new DutyAppeal(
                ids.orNext(command.id()), day, DutyAppealOrigin.WORKER, command.text(), caller.get(), time.now()));
    }
}

package io.gridward.duty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.inbox.Inbox;
import io.gridward.inbox.Letter;
import io.gridward.inbox.MessageKind;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Decides appeals: the only way in which a locked day gets another result. What it was locked with stays beside it. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR})
@OutsideReach(Outside.HIDDEN)
public class DutyAppealDeciding {

    private final DutyAppeals appeals;
    private final DutyDays days;
    private final Postings postings;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Time time;

    DutyAppealDeciding(
            DutyAppeals appeals,
            DutyDays days,
            Postings postings,
            CurrentCaller caller,
            Outbox outbox,
            Inbox inbox,
            Time time) {
        this.appeals = appeals;
        this.days = days;
        this.postings = postings;
        this.caller = caller;
        this.outbox = outbox;
        this.inbox = inbox;
        this.time = time;
    }

    public DutyAppealView decide(UUID id, int expectedVersion, @NotNull @Valid DecideDutyAppeal command) {
        var by = caller.get();
        var appeal = appeals.lock(by, id).orElseThrow(() -> Problem.notFound("dutyAppeal", id));
        Expected.version(expectedVersion, appeal.version());
        requireOutsider(by, appeal);
        var now = time.now();
        var day = days.of(appeal.workerId(), appeal.day()).orElseThrow();
        var dayBefore = DutyDayView.from(day, null);
        var before = DutyAppealView.from(appeal);
        appeal.decide(command.result().result(), command.note(), by, now);
        day.decide(command.result().result());
        appeals.flush();
        var after = DutyAppealView.from(appeal);
        outbox.append(Change.changed("DUTY_APPEAL_DECIDED", id, appeal.gridCode(), before, after));
        outbox.append(Change.changed(
                "DUTY_DAY_DECIDED",
                appeal.workerId() + "/" + appeal.day(),
                appeal.gridCode(),
                dayBefore,
                DutyDayView.from(day, null)));
        inbox.tell(
                MessageKind.DUTY_APPEAL_DECIDED,
                List.of(new Letter(
                        appeal.workerId(),
                        id.toString(),
                        id,
                        Map.of("date", appeal.day().toString()))));
        return after;
    }

    /** Nobody judges himself, what he asked for, or his own team of that day. */
    private void requireOutsider(Caller by, DutyAppeal appeal) {
        var worker = by.workerId();
        var team = postings.teamOf(
                appeal.gridCode(),
                time.startOf(appeal.day()),
                time.startOf(appeal.day().plusDays(1)));
        if (appeal.isFiledBy(by.id()) || Objects.equals(worker, appeal.workerId()) || team.contains(worker)) {
            throw Problem.of(DutyDayProblem.APPEAL_OWN_TEAM);
        }
    }
}

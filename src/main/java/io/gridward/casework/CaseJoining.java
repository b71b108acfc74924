package io.gridward.casework;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Lets whoever would report what is reported already join that report: he is counted, and sees the case as his own. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "whoever may report may join what is open")
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.PART_TIMER,
    Role.Names.DEPARTMENT
})
public class CaseJoining {

    private final CaseFiles files;
    private final CaseJoiners joiners;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    CaseJoining(CaseFiles files, CaseJoiners joiners, CurrentCaller caller, Outbox outbox, Time time) {
        this.files = files;
        this.joiners = joiners;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Once an account: asked again, or by the reporter himself, it answers the case as it is.
     *
     * @throws Problem CASE_NOT_OPEN
     */
    public ReportedCase join(UUID id, @NotNull @Valid JoinCase command) {
        var by = caller.get();
        UUID account = caller.id();
        // Held, so that of many who join together each is counted.
        var file = files.held(id)
                .filter(found -> found.state() != CaseState.DRAFT)
                .orElseThrow(() -> Problem.notFound("case", id));
        boolean known = account.equals(file.reportedBy())
                || joiners.findByIdOptional(new CaseJoinerId(id, account)).isPresent();
        if (known) {
            return new ReportedCase(CaseView.from(file), false);
        }
        if (!file.state().isOpen()) {
            throw Problem.of(CaseProblem.CASE_NOT_OPEN)
                    .with("state", file.state().name());
        }
        var before = CaseView.from(file);
        joiners.persist(new CaseJoiner(id, account, by.name(), command.text(), time.now()));
        file.isJoined();
        files.flush();
        var after = CaseView.from(file);
        outbox.append(Change.changed("CASE_JOINED", id, file.location().reachCode(), before, after));
        return new ReportedCase(after, true);
    }
}

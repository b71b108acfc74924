package io.gridward.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.transaction.Locks;

/** Takes reports. One may report what is outside one's reach: a worker sees his neighbour's blocked drain, too. */
@UseCase
@OutsideReach(Outside.OPEN)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.PART_TIMER,
    Role.Names.DEPARTMENT
})
public class CaseReporting {

    private final CaseFiles files;
    private final NewCases newCases;
    private final CurrentCaller caller;
    private final Locks locks;

    CaseReporting(CaseFiles files, NewCases newCases, CurrentCaller caller, Locks locks) {
        this.files = files;
        this.newCases = newCases;
        this.caller = caller;
        this.locks = locks;
    }

    /** Takes a report once: sent again under the same id by the same account, it answers the case there is. */
    public ReportedCase report(@NotNull @Valid ReportCase command) {
        if (command.id() != null) {
            // The second of two copies that arrive together waits here for the first.
            locks.acquire("case:" + command.id());
            var known = files.findByIdOptional(command.id());
            if (known.isPresent()) {
                return again(known.get(), command);
            }
        }
        return new ReportedCase(newCases.open(List.of(command)).get(0).orThrow(), true);
    }

    /**
     * Takes many reports, each once. Nothing waits for another's report of the same id here: the two meet at the primary
     * key, and the later one is refused as a whole.
     *
     * @return what became of each, in the same order; one that is refused is no loss to the others
     */
    public List<Judged<ReportedCase>> reportAll(@NotNull List<@NotNull @Valid ReportCase> commands) {
        var known = files
                .byIds(commands.stream()
                        .map(ReportCase::id)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var fresh = commands.stream()
                .filter(command -> command.id() == null || !known.containsKey(command.id()))
                .toList();
        var opened = newCases.open(fresh).iterator();
        var judged = new ArrayList<Judged<ReportedCase>>();
        for (var command : commands) {
            UUID id = command.id();
            judged.add(
                    id != null && known.containsKey(id)
                            ? Judged.of(() -> again(known.get(id), command))
                            : opened.next().map(view -> new ReportedCase(view, true)));
        }
        return judged;
    }

    private ReportedCase again(CaseFile known, ReportCase command) {
        if (!known.isReportedBy(caller.get(), command)) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", known.id().toString());
        }
        return new ReportedCase(CaseView.from(known), false);
    }
}

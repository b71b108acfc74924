package io.gridward.casework;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.hibernate.Session;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Judged;

/**
 * Takes cases out of an older system with all they have gone through. Nobody is told of their steps, no clock of theirs
 * rings for what is over, and the trail has one entry for each; those still open go on from where they stand.
 */
@UseCase
@OutsideReach(Outside.HIDDEN)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
public class PastCaseTaking {

    private final PastRecalling recalling;
    private final CaseFiles files;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Session session;

    PastCaseTaking(PastRecalling recalling, CaseFiles files, CurrentCaller caller, Outbox outbox, Session session) {
        this.recalling = recalling;
        this.files = files;
        this.caller = caller;
        this.outbox = outbox;
        this.session = session;
    }

    /**
     * Takes many, with as many statements as one. Nothing waits for another's case of the same id here: the two meet at
     * the primary key, and the later one is refused as a whole.
     *
     * @param commands whose ids no case has yet; a case comes before those that were merged into it
     * @return what became of each, in the same order; one that is refused is no loss to the others
     */
    public List<Judged<CaseView>> takeAll(@NotNull List<@NotNull @Valid TakePastCase> commands) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var targets = targets(commands);
        var before = targets.stream().map(CaseView::from).toList();
        var found = recalling.find(commands, targets);
        var judged = commands.stream()
                .map(command -> Judged.of(() -> recalling.recall(command, found, caller.get())))
                .toList();
        var taken = Judged.allAccepted(judged);
        session.doWork(connection -> PastCaseStore.insert(connection, taken));
        for (int i = 0; i < targets.size(); i++) {
            recordJoined(before.get(i), targets.get(i));
        }
        return judged.stream().map(one -> one.map(this::recorded)).toList();
    }

    /** The cases there are already into which some were merged. */
    private List<CaseFile> targets(List<TakePastCase> commands) {
        var ids = commands.stream()
                .map(command -> command.past().mergedInto())
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toSet());
        return ids.isEmpty() ? List.of() : files.lock(ids);
    }

    private CaseView recorded(PastCase past) {
        var view = CaseView.from(past.file());
        outbox.append(Change.created(
                "CASE_IMPORTED", past.id(), past.file().location().reachCode(), view));
        return view;
    }

    private void recordJoined(CaseView before, CaseFile target) {
        if (target.reports() > before.reports()) {
            outbox.append(Change.changed(
                    "CASE_JOINED", target.id(), target.location().reachCode(), before, CaseView.from(target)));
        }
    }
}

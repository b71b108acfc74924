package io.gridward.casework;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;

/** Makes reports of one matter one case. */
@ApplicationScoped
class CaseMerging {

    /** What does not go on, or is nobody else's yet, cannot stand for others. */
    private static final Set<CaseState> NO_TARGET =
            EnumSet.of(CaseState.DRAFT, CaseState.REJECTED, CaseState.MERGED, CaseState.TERMINATED);

    private final CaseFiles files;
    private final CaseActing acting;
    private final CurrentCaller caller;
    private final Outbox outbox;

    CaseMerging(CaseFiles files, CaseActing acting, CurrentCaller caller, Outbox outbox) {
        this.files = files;
        this.acting = acting;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** @throws Problem CASE_MERGE_IMPOSSIBLE */
    CaseView merge(UUID id, @Nullable Integer expectedVersion, MergeCase command) {
        UUID into = command.into();
        // Two who merge two cases into each other meet at the first of them and do not wait for ever.
        files.lock(new HashSet<>(List.of(id, into)));
        var target = files.visible(caller.get(), into).filter(file -> isTarget(file, id));
        var before = target.map(CaseView::from);
        var merged = acting.act(id, expectedVersion, CaseVerb.MERGE, file -> CaseMove.merge(target.orElseThrow(
                        () -> Problem.of(CaseProblem.CASE_MERGE_IMPOSSIBLE).with("into", into)))
                .noting(command.note()));
        files.redirectMerged(id, into);
        target.ifPresent(file -> outbox.append(Change.changed(
                "CASE_JOINED", into, file.location().reachCode(), before.orElseThrow(), CaseView.from(file))));
        return merged;
    }

    private boolean isTarget(CaseFile file, UUID id) {
        return !file.id().equals(id) && file.isWithinReach(caller.get()) && !NO_TARGET.contains(file.state());
    }
}

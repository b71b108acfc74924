package io.gridward.casework;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;

/**
 * What becomes of a report. Who may ever take a step is said here, in which state he may in {@link CaseLifeCycle}. The
 * expected version may be null: the state itself decides whether a step fits.
 */
@UseCase
@OutsideReach(value = Outside.HIDDEN, note = "the state of the case must allow it, too")
public class CaseIntake {

    private final CaseActing acting;
    private final CaseMerging merging;
    private final CaseEvidence evidence;

    CaseIntake(CaseActing acting, CaseMerging merging, CaseEvidence evidence) {
        this.acting = acting;
        this.merging = merging;
        this.evidence = evidence;
    }

    /** Makes a draft a report. */
    @RolesAllowed({
        Role.Names.ADMIN,
        Role.Names.COMMANDER,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.WORKER,
        Role.Names.PART_TIMER,
        Role.Names.DEPARTMENT
    })
    @OutsideReach(value = Outside.HIDDEN_UNLESS_OWN, note = "a draft is its author's only")
    public CaseView report(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.REPORT).noting(command.note()));
    }

    /** Tells that the reporter has settled the matter himself, with a photo of before and one of after. */
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
    @OutsideReach(value = Outside.HIDDEN_UNLESS_OWN, note = "a draft is its author's only")
    public CaseView selfHandle(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ResolveCase command) {
        return acting.act(id, expectedVersion, CaseVerb.SELF_HANDLE, file -> {
            evidence.requireBeforeAndAfter(file);
            return CaseMove.selfHandle().noting(command.note());
        });
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView accept(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.ACCEPT).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView reject(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.REJECT).noting(command.reason()));
    }

    /** Ends a report of the same matter as another case; who reported it is told with the others what comes of that. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView merge(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid MergeCase command) {
        return merging.merge(id, expectedVersion, command);
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.LEADER})
    public CaseView escalate(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.escalate().noting(command.reason()));
    }
}

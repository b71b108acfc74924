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
 * Looks whether what was done holds, and closes. Who may ever take a step is said here, in which state he may in
 * {@link CaseLifeCycle}. The expected version may be null: the state itself decides whether a step fits.
 */
@UseCase
@OutsideReach(value = Outside.HIDDEN, note = "the state of the case must allow it, too")
public class CaseChecking {

    private final CaseActing acting;
    private final CaseEvidence evidence;

    CaseChecking(CaseActing acting, CaseEvidence evidence) {
        this.acting = acting;
        this.evidence = evidence;
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView arrangeVerification(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ArrangeVerification command) {
        return acting.act(id, expectedVersion, CaseVerb.ARRANGE_VERIFICATION, file -> {
            evidence.requireOther(file, command.verifierId());
            return CaseMove.arrangeVerification(command.verifierId()).noting(command.note());
        });
    }

    /** Tells, on site, that the matter is settled. */
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.WORKER})
    public CaseView verify(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid VerifyCase command) {
        return acting.act(id, expectedVersion, CaseVerb.VERIFY, file -> {
            evidence.requireOnSite(file, command.place());
            return CaseMove.of(CaseVerb.VERIFY).noting(command.note());
        });
    }

    /** Tells, on site, that the matter is not settled. */
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.WORKER})
    public CaseView rework(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ReworkCase command) {
        return acting.act(id, expectedVersion, CaseVerb.REWORK, file -> {
            evidence.requireOnSite(file, command.place());
            return CaseMove.rework().noting(command.reason());
        });
    }

    /** Tells that whoever reported the matter is not content. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView reworkAfterCall(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.rework().noting(command.reason()));
    }

    /** The third time in vain closes the case; it is not counted as satisfied. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView callBack(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CallBackCase command) {
        return acting.act(
                id, expectedVersion, CaseMove.callBack(command.outcome()).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView close(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.CLOSE).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView reopen(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.reopen().noting(command.reason()));
    }
}

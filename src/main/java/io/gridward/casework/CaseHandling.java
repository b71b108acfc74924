package io.gridward.casework;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * Gives cases to departments and sees them through. Who may ever take a step is said here, in which state he may in
 * {@link CaseLifeCycle}. The expected version may be null: the state itself decides whether a step fits.
 */
@UseCase
@OutsideReach(value = Outside.HIDDEN, note = "the state of the case must allow it, too")
public class CaseHandling {

    private static final int LONGEST_SUSPENSION_DAYS = 366;

    private final CaseActing acting;
    private final CaseDispatching dispatching;
    private final CaseTimes times;
    private final Time time;

    CaseHandling(CaseActing acting, CaseDispatching dispatching, CaseTimes times, Time time) {
        this.acting = acting;
        this.dispatching = dispatching;
        this.times = times;
        this.time = time;
    }

    /** Also answers a first request to return it: to another department, or to the same again. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView dispatch(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid DispatchCase command) {
        return acting.act(id, expectedVersion, CaseVerb.DISPATCH, file -> {
            var department = dispatching.department(file, command);
            return CaseMove.dispatch(department, command.timeLimit()).noting(command.note());
        });
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView requestReturn(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid RequestReturn command) {
        return acting.act(
                id, expectedVersion, CaseMove.requestReturn(command.reason()).noting(command.note()));
    }

    /** Answers the second request to return it, for good. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView arbitrate(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid DispatchCase command) {
        return acting.act(id, expectedVersion, CaseVerb.ARBITRATE, file -> {
            var department = dispatching.department(file, command);
            return CaseMove.arbitrate(department, command.timeLimit()).noting(command.note());
        });
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView start(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.START).noting(command.note()));
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView requestExtension(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid RequestExtension command) {
        return acting.act(id, expectedVersion, CaseVerb.REQUEST_EXTENSION, file -> {
            int most = times.of(file).handlingAmount();
            if (command.amount() > most) {
                throw Problem.of(CaseProblem.CASE_EXTENSION_TOO_LONG).with("most", most);
            }
            return CaseMove.requestExtension(command.amount()).noting(command.reason());
        });
    }

    /** Grants what was asked for. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView extend(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.extend().noting(command.note()));
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView requestSuspension(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.requestSuspension().noting(command.reason()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView suspend(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid SuspendCase command) {
        LocalDate today = time.today();
        LocalDate latest = today.plusDays(LONGEST_SUSPENSION_DAYS);
        if (!command.reviewOn().isAfter(today) || command.reviewOn().isAfter(latest)) {
            throw Problem.of(CaseProblem.CASE_REVIEW_IMPLAUSIBLE)
                    .with("after", today)
                    .with("latest", latest);
        }
        return acting.act(
                id,
                expectedVersion,
                CaseMove.suspend(command.reviewOn(), command.reason()).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView refuseRequest(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.refuseRequest().noting(command.reason()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView resume(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.RESUME).noting(command.note()));
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView resolve(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ResolveCase command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.RESOLVE).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView terminate(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.of(CaseVerb.TERMINATE).noting(command.reason()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView supervise(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid SuperviseCase command) {
        return acting.act(
                id, expectedVersion, CaseMove.supervise(command.supervision()).noting(command.note()));
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView liftSupervision(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseReason command) {
        return acting.act(id, expectedVersion, CaseMove.liftSupervision().noting(command.reason()));
    }
}

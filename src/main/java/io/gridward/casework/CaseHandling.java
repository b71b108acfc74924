package io.gridward.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * Moves cases on. Who may ever take a step is said here, in which state he may in {@link CaseLifeCycle}. The expected
 * version may be null: the state itself decides whether a step fits.
 */
@UseCase
@OutsideReach(value = Outside.HIDDEN, note = "the state of the case must allow it, too")
public class CaseHandling {

    private final CaseFiles files;
    private final CaseSteps steps;
    private final CurrentCaller caller;
    private final Event<Object> events;
    private final Outbox outbox;
    private final Time time;

    CaseHandling(
            CaseFiles files, CaseSteps steps, CurrentCaller caller, Event<Object> events, Outbox outbox, Time time) {
        this.files = files;
        this.steps = steps;
        this.caller = caller;
        this.events = events;
        this.outbox = outbox;
        this.time = time;
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView accept(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return act(id, expectedVersion, CaseVerb.ACCEPT, null, command.note());
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView reject(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid RejectCase command) {
        return act(id, expectedVersion, CaseVerb.REJECT, null, command.reason());
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView dispatch(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid DispatchCase command) {
        return act(id, expectedVersion, CaseVerb.DISPATCH, command.department(), command.note());
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView start(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return act(id, expectedVersion, CaseVerb.START, null, command.note());
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER, Role.Names.DEPARTMENT})
    public CaseView resolve(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ResolveCase command) {
        return act(id, expectedVersion, CaseVerb.RESOLVE, null, command.note());
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public CaseView close(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid CaseNote command) {
        return act(id, expectedVersion, CaseVerb.CLOSE, null, command.note());
    }

    private CaseView act(
            UUID id,
            @Nullable Integer expectedVersion,
            CaseVerb verb,
            @Nullable String department,
            @Nullable String note) {
        var by = caller.get();
        var file = files.locked(by, id).orElseThrow(() -> Problem.notFound("case", id));
        if (!file.isWithinReach(by)) {
            // Seen because he reported it, but not his to handle.
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        if (expectedVersion != null) {
            Expected.version(expectedVersion, file.version());
        }
        var before = CaseView.from(file);
        Instant now = time.now();
        steps.persist(file.act(verb, department, note, by, now));
        files.flush();

        var after = CaseView.from(file);
        outbox.append(Change.changed(verb.change(), id, file.location().reachCode(), before, after));
        announce(verb, file, now);
        return after;
    }

    private void announce(CaseVerb verb, CaseFile file, Instant at) {
        switch (verb) {
            case DISPATCH -> {
                // Dispatching is naming the department.
                String department = Objects.requireNonNull(file.department());
                events.fire(new CaseDispatched(file.id(), file.number(), department, at));
            }
            case CLOSE ->
                events.fire(
                        new CaseClosed(file.id(), file.number(), file.location().gridCode(), at));
            case REJECT ->
                events.fire(new CaseRejected(file.id(), file.number(), file.workerId(), file.occurredAt(), at));
            default -> {
                // Nobody waits for the others.
            }
        }
    }
}

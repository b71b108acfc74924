package io.gridward.staffing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridProblem;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Assigns workers to grids, ends assignments and transfers. What has passed is never changed. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class AssignmentEditing {

    private static final Duration FARTHEST_AHEAD = Duration.ofDays(3660);

    private final Assignments assignments;
    private final Workers workers;
    private final GridSearch grids;
    private final AssignmentEnding ending;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Event<PostsChanged> changed;
    private final Outbox outbox;
    private final StaffingLocks locks;
    private final Ids ids;
    private final Time time;

    AssignmentEditing(
            Assignments assignments,
            Workers workers,
            GridSearch grids,
            AssignmentEnding ending,
            ChosenIds chosen,
            CurrentCaller caller,
            Event<PostsChanged> changed,
            Outbox outbox,
            StaffingLocks locks,
            Ids ids,
            Time time) {
        this.assignments = assignments;
        this.workers = workers;
        this.grids = grids;
        this.ending = ending;
        this.chosen = chosen;
        this.caller = caller;
        this.changed = changed;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** Assigns once: sent again under the same id by the same account, it answers the assignment there is. */
    public AssignmentView assign(UUID workerId, @NotNull @Valid AssignWorker command) {
        var repeated = chosen.repeated("assignment", command.id(), workerId, command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        locks.worker(workerId);
        locks.grid(command.gridCode());
        var worker = workers.visible(caller.get(), workerId, time.now())
                .orElseThrow(() -> Problem.notFound("worker", workerId));
        return open(
                command.id(),
                worker,
                command.gridCode(),
                command.isActing(),
                orNow(command.validFrom()),
                command.validTo() == null ? null : inMicroseconds(command.validTo()));
    }

    public AssignmentView end(UUID id, int expectedVersion, @NotNull @Valid EndAssignment command) {
        var assignment = find(id, expectedVersion);
        return end(assignment, "/validTo", orNow(command.validTo()));
    }

    /** Ends one assignment and begins another of the same worker at the same moment, both or neither. */
    public AssignmentView transfer(UUID id, int expectedVersion, @NotNull @Valid TransferAssignment command) {
        var repeated = chosen.repeated("assignment", command.id(), id, command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        var old = find(id, expectedVersion);
        locks.grid(command.gridCode());
        var worker = workers.findById(old.workerId());
        var at = orNow(command.at());
        end(old, "/at", at);
        return open(command.id(), worker, command.gridCode(), false, at, null);
    }

    private AssignmentView existing(UUID id) {
        return assignments
                .visible(caller.get(), id)
                .map(AssignmentView::from)
                .orElseThrow(() -> Problem.notFound("assignment", id));
    }

    /** Of two who change it, the second sees what the first has done. */
    private Assignment find(UUID id, int expectedVersion) {
        var assignment = assignments.visible(caller.get(), id).orElseThrow(() -> Problem.notFound("assignment", id));
        locks.worker(assignment.workerId());
        // Read again: whoever held the lock before may have changed it.
        assignments.getEntityManager().refresh(assignment);
        Expected.version(expectedVersion, assignment.version());
        return assignment;
    }

    private AssignmentView end(Assignment assignment, String pointer, Instant at) {
        var now = time.now();
        assignment.requireOpen(now);
        boolean begun = !assignment.validFrom().isAfter(now);
        Instant earliest = begun ? assignment.validFrom().plus(1, ChronoUnit.MICROS) : at;
        Instant latest = assignment.validTo() == null ? now.plus(FARTHEST_AHEAD) : assignment.validTo();
        Plausible.between(pointer, at, earliest, latest);
        return ending.end(assignment, at);
    }

    private AssignmentView open(
            @Nullable UUID id, Worker worker, String gridCode, boolean acting, Instant from, @Nullable Instant to) {
        worker.requireActive();
        requireActiveGrid(gridCode);
        Instant latest = time.now().plus(FARTHEST_AHEAD);
        Plausible.between("/validFrom", from, time.startOf(worker.hireDate()), latest);
        Plausible.between("/validTo", to, from.plus(1, ChronoUnit.MICROS), latest);
        var assignment =
                new Assignment(ids.orNext(id), worker.id(), gridCode, worker.kind(), acting, from, to, time.now());
        refuseConflict(assignment);
        if (assignments.findByIdOptional(assignment.id()).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", assignment.id().toString());
        }
        assignments.persistAndFlush(assignment);
        var view = AssignmentView.from(assignment);
        changed.fire(new PostsChanged(assignment.workerId(), assignment.validFrom()));
        outbox.append(Change.created("ASSIGNMENT_CREATED", assignment.id(), gridCode, view));
        return view;
    }

    private void requireActiveGrid(String code) {
        if (grids.byCode(code).state() != GridState.ACTIVE) {
            throw Problem.of(GridProblem.GRID_RETIRED).with("grid", code);
        }
    }

    private void refuseConflict(Assignment assignment) {
        for (Assignment other : assignments.overlapping(assignment)) {
            assignment.conflictWith(other).ifPresent(problem -> {
                throw Problem.of(problem).with("grid", assignment.gridCode());
            });
        }
    }

    private Instant orNow(@Nullable Instant wanted) {
        return wanted == null ? time.now() : inMicroseconds(wanted);
    }

    /** The resolution of the database: what is answered equals what is stored. */
    private static Instant inMicroseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}

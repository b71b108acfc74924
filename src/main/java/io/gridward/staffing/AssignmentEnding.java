package io.gridward.staffing;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.gridward.grid.GridRetired;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;

/** Ends assignments because something else ended: the grid, or the worker's service. */
@ApplicationScoped
class AssignmentEnding {

    private final Assignments assignments;
    private final StaffingLocks locks;
    private final Event<PostsChanged> changed;
    private final Outbox outbox;

    AssignmentEnding(Assignments assignments, StaffingLocks locks, Event<PostsChanged> changed, Outbox outbox) {
        this.assignments = assignments;
        this.locks = locks;
        this.changed = changed;
        this.outbox = outbox;
    }

    void atRetirement(@Observes GridRetired retired) {
        locks.grid(retired.gridCode());
        endAll(assignments.openOfGrid(retired.gridCode(), retired.at()), retired.at());
    }

    void endAll(List<Assignment> open, Instant at) {
        for (Assignment assignment : open) {
            end(assignment, at);
        }
    }

    AssignmentView end(Assignment assignment, Instant at) {
        var before = AssignmentView.from(assignment);
        assignment.end(at);
        assignments.flush();
        var after = AssignmentView.from(assignment);
        changed.fire(new PostsChanged(assignment.workerId(), at));
        outbox.append(Change.changed("ASSIGNMENT_ENDED", assignment.id(), assignment.gridCode(), before, after));
        return after;
    }
}

package io.gridward.patrol;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.staffing.WorkerSearch;

/** Shows a worker's track to those who lead him, and remembers that they looked. */
@UseCase
@OutsideReach(Outside.HIDDEN)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER})
public class TrackReading {

    private final TrackSegments segments;
    private final TrackLooks looks;
    private final WorkerSearch workers;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Time time;

    TrackReading(
            TrackSegments segments, TrackLooks looks, WorkerSearch workers, CurrentCaller caller, Ids ids, Time time) {
        this.segments = segments;
        this.looks = looks;
        this.workers = workers;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /** The look and its memory are one: what could not be remembered is not shown. */
    public TrackView read(UUID workerId, @NotNull LocalDate day) {
        workers.byId(workerId);
        if (!workerId.equals(caller.get().workerId())) {
            looks.persist(new TrackLook(ids.next(), workerId, day, caller.id(), caller.get(), time.now()));
        }
        return TrackView.from(day, segments.of(workerId, day));
    }
}

package io.gridward.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Rfc3339;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Replaces boundaries. The one before ends where the new one begins, so that no moment is without or with two. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class BoundaryEditing {

    private static final Duration FARTHEST_AHEAD = Duration.ofDays(366);

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final BoundaryRules rules;
    private final CurrentCaller caller;
    private final Event<BoundariesChanged> changed;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    BoundaryEditing(
            Grids grids,
            GridBoundaries boundaries,
            BoundaryRules rules,
            CurrentCaller caller,
            Event<BoundariesChanged> changed,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.rules = rules;
        this.caller = caller;
        this.changed = changed;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** @return the new boundary and the version of the grid, which covers its boundary */
    public VersionedBoundary replace(String gridCode, int expectedVersion, ReplaceBoundary command) {
        Datum datum = Datum.of(command.datum());
        Geometry geometry = rules.read(new Drawing(command.datum(), command.geometry()));
        var grid = grids.lock(caller.reach(), gridCode).orElseThrow(() -> Problem.notFound("grid", gridCode));
        Expected.version(expectedVersion, grid.version());
        grid.requireActive();
        var from = validFrom(command.validFrom());

        // Two neighbours drawn at the same moment would not see each other's boundary.
        locks.acquire("boundaries");
        var touched = new ArrayList<UUID>();
        var before = boundaries.latest(grid.id()).orElse(null);
        if (before != null) {
            if (!from.isAfter(before.validFrom())) {
                throw Problem.of(GridProblem.BOUNDARY_NOT_LATER).with("validFrom", before.validFrom());
            }
            before.end(from);
            touched.add(before.id());
        }
        rules.refuseOverlap(geometry, boundaries.neighbours(grid.id(), List.of(geometry.getEnvelopeInternal()), from));
        boundaries.flush();

        String original = datum == Datum.WGS84 ? null : String.valueOf(command.geometry());
        var boundary = new GridBoundary(ids.next(), grid.id(), from, geometry, datum, original, time.now());
        boundaries.persist(boundary);
        grids.getEntityManager().lock(grid, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        grids.flush();
        touched.add(boundary.id());
        changed.fire(new BoundariesChanged(touched, Set.of(gridCode)));

        var view = BoundaryView.from(gridCode, boundary);
        outbox.append(Change.changed(
                "GRID_BOUNDARY_REPLACED",
                grid.id(),
                gridCode,
                before == null ? null : BoundaryView.from(gridCode, before),
                view));
        return new VersionedBoundary(view, grid.version());
    }

    private Instant validFrom(@Nullable Instant wanted) {
        Instant latest = time.now().plus(FARTHEST_AHEAD);
        if (wanted != null && wanted.isAfter(latest)) {
            throw Problem.of(GridProblem.BOUNDARY_TOO_FAR_AHEAD).with("latest", latest);
        }
        return wanted == null ? time.now() : Rfc3339.storable(wanted);
    }
}

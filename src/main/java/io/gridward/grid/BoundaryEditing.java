package io.gridward.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import io.gridward.shared.geo.GeoJsonReader;
import io.gridward.shared.geo.Overlap;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Judged;
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

    /** The id of no grid: whatever is there is a neighbour. */
    private static final UUID NO_GRID = new UUID(0, 0);

    private static final Duration FARTHEST_AHEAD = Duration.ofDays(366);

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final CurrentCaller caller;
    private final Event<BoundariesChanged> changed;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;
    private final GridConfig config;

    BoundaryEditing(
            Grids grids,
            GridBoundaries boundaries,
            CurrentCaller caller,
            Event<BoundariesChanged> changed,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time,
            GridConfig config) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.caller = caller;
        this.changed = changed;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /** @return the new boundary and the version of the grid, which covers its boundary */
    public VersionedBoundary replace(String gridCode, int expectedVersion, ReplaceBoundary command) {
        Datum datum = Datum.of(command.datum());
        Geometry geometry = read(command);
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
        refuseOverlap(grid.id(), geometry, from);
        boundaries.flush();

        String original = datum == Datum.WGS84 ? null : String.valueOf(command.geometry());
        var boundary = new GridBoundary(ids.next(), grid.id(), from, geometry, datum, original, time.now());
        boundaries.persist(boundary);
        grids.getEntityManager().lock(grid, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        grids.flush();
        touched.add(boundary.id());
        changed.fire(new BoundariesChanged(touched));

        var view = BoundaryView.from(gridCode, boundary);
        outbox.append(Change.changed(
                "GRID_BOUNDARY_REPLACED",
                grid.id(),
                gridCode,
                before == null ? null : BoundaryView.from(gridCode, before),
                view));
        return new VersionedBoundary(view, grid.version());
    }

    /** Why a grid that has none could not have this boundary; empty when it could, until the transaction ends. */
    public Optional<Problem> refusal(ReplaceBoundary command) {
        return Optional.ofNullable(Judged.of(() -> {
                    var geometry = read(command);
                    var from = validFrom(command.validFrom());
                    locks.acquire("boundaries");
                    refuseOverlap(NO_GRID, geometry, from);
                    return geometry;
                })
                .refusal());
    }

    private Geometry read(ReplaceBoundary command) {
        return new GeoJsonReader(config.maxPoints()).read(command.geometry(), Datum.of(command.datum()), "/geometry");
    }

    private Instant validFrom(@Nullable Instant wanted) {
        Instant latest = time.now().plus(FARTHEST_AHEAD);
        if (wanted != null && wanted.isAfter(latest)) {
            throw Problem.of(GridProblem.BOUNDARY_TOO_FAR_AHEAD).with("latest", latest);
        }
        return wanted == null ? time.now() : Rfc3339.storable(wanted);
    }

    private void refuseOverlap(UUID gridId, Geometry geometry, Instant from) {
        var neighbours = boundaries.neighbours(gridId, geometry.getEnvelopeInternal(), from);
        var overlaps = Overlap.find(geometry, neighbours, config.overlapToleranceMetres());
        if (!overlaps.isEmpty()) {
            throw Problem.of(GridProblem.GRID_OVERLAP)
                    .with("grid", overlaps.get(0).code())
                    .with("squareMetres", Math.max(1, Math.round(overlaps.get(0).squareMetres())))
                    .with("overlaps", shown(overlaps));
        }
    }

    private static List<OverlapView> shown(List<Overlap> overlaps) {
        return overlaps.stream()
                .map(overlap -> new OverlapView(overlap.code(), Math.max(1, Math.round(overlap.squareMetres()))))
                .toList();
    }
}

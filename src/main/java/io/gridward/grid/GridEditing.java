package io.gridward.grid;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Creates, changes and retires grids. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class GridEditing {

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final NewGrids newGrids;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Event<Object> events;
    private final Outbox outbox;
    private final Time time;

    GridEditing(
            Grids grids,
            GridBoundaries boundaries,
            NewGrids newGrids,
            ChosenIds chosen,
            CurrentCaller caller,
            Event<Object> events,
            Outbox outbox,
            Time time) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.newGrids = newGrids;
        this.chosen = chosen;
        this.caller = caller;
        this.events = events;
        this.outbox = outbox;
        this.time = time;
    }

    /** Creates a grid once: sent again under the same id by the same account, it answers the grid there is. */
    public GridView create(@NotNull @Valid CreateGrid command) {
        var repeated = chosen.repeated("grid", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        return newGrids.create(List.of(new CreateDrawnGrid(command, null)))
                .get(0)
                .orThrow();
    }

    /**
     * Creates grids, those with a boundary only when they can have it.
     *
     * @return what became of each, in the same order; one that is refused is no loss to the others
     */
    public List<Judged<GridView>> createAll(@NotNull List<@NotNull @Valid CreateDrawnGrid> commands) {
        return newGrids.create(commands);
    }

    public GridView update(String code, int expectedVersion, @NotNull @Valid UpdateGrid patch) {
        var grid = find(code, expectedVersion);
        var before = GridView.from(grid);
        grid.update(patch);
        grids.flush();
        var after = GridView.from(grid);
        outbox.append(Change.changed("GRID_UPDATED", grid.id(), code, before, after));
        return after;
    }

    /** Takes a grid out of use from now on. Its boundary ends; its history, cases and codes stay. */
    public GridView retire(String code, int expectedVersion, @NotNull @Valid RetireGrid command) {
        var grid = find(code, expectedVersion);
        var before = GridView.from(grid);
        var now = time.now();
        grid.retire(command.reason(), now);
        boundaries
                .latest(grid.id())
                .filter(boundary -> boundary.validTo() == null)
                .ifPresent(boundary -> {
                    boundary.end(now);
                    events.fire(new BoundariesChanged(List.of(boundary.id()), Set.of(code)));
                });
        grids.flush();
        var after = GridView.from(grid);
        outbox.append(Change.changed("GRID_RETIRED", grid.id(), code, before, after));
        events.fire(new GridRetired(code, now));
        return after;
    }

    private GridView existing(UUID id) {
        return grids.byId(caller.reach(), id).map(GridView::from).orElseThrow(() -> Problem.notFound("grid", id));
    }

    private Grid find(String code, int expectedVersion) {
        var grid = grids.lock(caller.reach(), code).orElseThrow(() -> Problem.notFound("grid", code));
        Expected.version(expectedVersion, grid.version());
        return grid;
    }
}

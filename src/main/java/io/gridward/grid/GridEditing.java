package io.gridward.grid;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.area.AreaSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Creates, changes and retires grids. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class GridEditing {

    private static final int HIGHEST_SEQUENCE = 999;

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final AreaSearch areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Event<Object> events;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    GridEditing(
            Grids grids,
            GridBoundaries boundaries,
            AreaSearch areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Event<Object> events,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.events = events;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** Creates a grid once: sent again under the same id by the same account, it answers the grid there is. */
    public GridView create(@NotNull @Valid CreateGrid command) {
        var repeated = chosen.repeated("grid", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        var area = areas.byCode(command.areaCode());
        if (!area.level().mayHaveGrids()) {
            throw Problem.of(GridProblem.GRID_AREA_NOT_VILLAGE).with("area", area.code());
        }
        if (!caller.reach().covers(area.code())) {
            throw Problem.notFound("area", area.code());
        }
        var grid = new Grid(ids.orNext(command.id()), codeFor(command), command, time.now());
        grids.persistAndFlush(grid);
        var view = GridView.from(grid);
        outbox.append(Change.created("GRID_CREATED", grid.id(), grid.code(), view));
        return view;
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
                    events.fire(new BoundariesChanged(List.of(boundary.id())));
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

    private String codeFor(CreateGrid command) {
        String area = command.areaCode();
        locks.acquire("grid-code:" + area);
        if (command.code() == null) {
            int sequence = grids.highestCode(area)
                            .map(code -> Integer.parseInt(code.substring(area.length())))
                            .orElse(0)
                    + 1;
            if (sequence > HIGHEST_SEQUENCE) {
                throw Problem.of(GridProblem.GRID_CODES_EXHAUSTED).with("area", area);
            }
            return area + "%03d".formatted(sequence);
        }
        if (!command.code().startsWith(area)) {
            throw Problem.of(GridProblem.GRID_CODE_FOREIGN)
                    .with("grid", command.code())
                    .with("area", area);
        }
        if (grids.count("code", command.code()) > 0) {
            throw Problem.of(GridProblem.GRID_CODE_TAKEN).with("grid", command.code());
        }
        return command.code();
    }
}

package io.gridward.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoJsonReader;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Reads boundaries. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
public class BoundarySearch {

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final CurrentCaller caller;
    private final Time time;
    private final GridConfig config;

    BoundarySearch(Grids grids, GridBoundaries boundaries, CurrentCaller caller, Time time, GridConfig config) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.caller = caller;
        this.time = time;
        this.config = config;
    }

    /** @param at when the boundary held; null for now */
    public VersionedBoundary at(String gridCode, @Nullable Instant at) {
        var grid = grids.byCode(caller.reach(), gridCode).orElseThrow(() -> Problem.notFound("grid", gridCode));
        return boundaries
                .at(grid.id(), at == null ? time.now() : at)
                .map(boundary -> new VersionedBoundary(BoundaryView.from(gridCode, boundary), grid.version()))
                .orElseThrow(() -> Problem.notFound("boundary", gridCode));
    }

    /** True when the grid has that very boundary now. */
    public boolean isAlready(String gridCode, ReplaceBoundary wanted) {
        var geometry = Judged.of(() -> new GeoJsonReader(config.maxPoints())
                        .read(wanted.geometry(), Datum.of(wanted.datum()), "/geometry"))
                .accepted();
        return geometry != null
                && grids.byCode(caller.reach(), gridCode)
                        .flatMap(grid -> boundaries.at(grid.id(), time.now()))
                        .filter(boundary -> boundary.geometry().equalsTopo(geometry))
                        .isPresent();
    }

    /** The present boundaries of the grids that have one, by grid code. */
    public Map<String, BoundaryView> present(Collection<GridView> shown) {
        var codes = shown.stream()
                .filter(grid -> caller.reach().covers(grid.code()))
                .collect(Collectors.toMap(grid -> UUID.fromString(grid.id()), GridView::code, (a, b) -> a));
        return boundaries.at(codes.keySet(), time.now()).stream()
                // Only boundaries of these grids were asked for.
                .map(boundary -> BoundaryView.from(Objects.requireNonNull(codes.get(boundary.gridId())), boundary))
                .collect(Collectors.toMap(BoundaryView::gridCode, Function.identity()));
    }
}

package io.gridward.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Rfc3339;
import io.gridward.shared.time.Time;

/** Reads boundaries. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_GRIDS)
public class BoundarySearch {

    private final Grids grids;
    private final GridBoundaries boundaries;
    private final CurrentCaller caller;
    private final Time time;
    private final BoundaryRules rules;

    BoundarySearch(Grids grids, GridBoundaries boundaries, CurrentCaller caller, Time time, BoundaryRules rules) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.caller = caller;
        this.time = time;
        this.rules = rules;
    }

    /** @param at when the boundary held; null for now */
    public VersionedBoundary at(String gridCode, @Nullable Instant at) {
        var grid = grids.byCode(caller.reach(), gridCode).orElseThrow(() -> Problem.notFound("grid", gridCode));
        return boundaries
                .at(grid.id(), at == null ? time.now() : at)
                .map(boundary -> new VersionedBoundary(BoundaryView.from(gridCode, boundary), grid.version()))
                .orElseThrow(() -> Problem.notFound("boundary", gridCode));
    }

    /** For each drawing whether the grid beside it has that very boundary now. */
    public List<Boolean> areDrawn(List<GridView> shown, List<Drawing> drawings) {
        var present = boundaries.at(codesById(shown).keySet(), time.now()).stream()
                .collect(Collectors.toMap(GridBoundary::gridId, Function.identity()));
        return IntStream.range(0, drawings.size())
                .mapToObj(i -> isDrawn(present.get(UUID.fromString(shown.get(i).id())), drawings.get(i)))
                .toList();
    }

    private boolean isDrawn(@Nullable GridBoundary boundary, Drawing drawing) {
        var geometry = rules.judge(drawing).accepted();
        return boundary != null && geometry != null && boundary.geometry().equalsTopo(geometry);
    }

    private Map<UUID, String> codesById(Collection<GridView> shown) {
        return shown.stream()
                .filter(grid -> caller.reach().covers(grid.code()))
                .collect(Collectors.toMap(grid -> UUID.fromString(grid.id()), GridView::code, (a, b) -> a));
    }

    /**
     * The boundaries of the grids that have one, by grid code.
     *
     * @param at when they held; null for now
     */
    public Map<String, BoundaryView> at(Collection<GridView> shown, @Nullable Instant at) {
        var codes = codesById(shown);
        return boundaries.at(codes.keySet(), at == null ? time.now() : Rfc3339.storable(at)).stream()
                // Only boundaries of these grids were asked for.
                .map(boundary -> BoundaryView.from(Objects.requireNonNull(codes.get(boundary.gridId())), boundary))
                .collect(Collectors.toMap(BoundaryView::gridCode, Function.identity()));
    }
}

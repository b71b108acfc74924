package io.gridward.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.Position;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Reads grids. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_GRIDS)
public class GridSearch {

    private final Grids grids;
    private final GridLocator locator;
    private final CurrentCaller caller;
    private final Time time;

    GridSearch(Grids grids, GridLocator locator, CurrentCaller caller, Time time) {
        this.grids = grids;
        this.locator = locator;
        this.caller = caller;
        this.time = time;
    }

    @Authenticated
    public Page<GridView> page(GridFilter filter, @NotNull @Valid PageRequest request) {
        return grids.page(caller.reach(), filter, request, Fields.ALL);
    }

    /** @param fields of the grids that are read; the others are null, whatever the view says of them */
    @Authenticated
    public Page<GridView> page(GridFilter filter, @NotNull @Valid PageRequest request, Fields fields) {
        return grids.page(caller.reach(), filter, request, fields);
    }

    @Authenticated
    public GridView byCode(String code) {
        return find(code).orElseThrow(() -> Problem.notFound("grid", code));
    }

    @Authenticated
    public Optional<GridView> find(String code) {
        return grids.byCode(caller.reach(), code).map(GridView::from);
    }

    @Authenticated
    public Optional<GridView> find(UUID id) {
        return grids.byId(caller.reach(), id).map(GridView::from);
    }

    @Authenticated
    public List<GridView> byCodes(Collection<String> codes) {
        return grids.byCodes(caller.reach(), codes).stream().map(GridView::from).toList();
    }

    @Authenticated
    public List<GridView> byIds(Collection<UUID> ids) {
        return grids.byIds(caller.reach(), ids).stream().map(GridView::from).toList();
    }

    /** The grids of the areas that have one of the names, in use or not, by code. */
    @Authenticated
    public List<GridView> named(Collection<String> areaCodes, Collection<String> names) {
        return grids.named(caller.reach(), areaCodes, names).stream()
                .map(GridView::from)
                .toList();
    }

    /**
     * The first grids by code below each of the areas.
     *
     * @param asOf as in {@link GridFilter}
     */
    @Authenticated
    public Map<String, List<GridView>> below(Collection<String> areaCodes, int most, @Nullable Instant asOf) {
        return grids.below(caller.reach(), areaCodes, most, asOf).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(GridView::from).toList()));
    }

    /**
     * The grid a place is or was in; empty where there is none within reach.
     *
     * @param at null for now
     */
    @Authenticated
    public Optional<GridView> at(Position place, @Nullable Instant at) {
        return locator.codeAt(place, at == null ? time.now() : at).flatMap(this::find);
    }
}

package io.gridward.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Rfc3339;
import io.gridward.shared.time.Time;

/** Tells who works in a grid and which posts are vacant. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs({Scope.READ_GRIDS, Scope.READ_WORKERS})
public class TeamSearch {

    private final Teams teams;
    private final GridSearch grids;
    private final TeamNorm norm;
    private final CurrentCaller caller;
    private final Time time;

    TeamSearch(Teams teams, GridSearch grids, TeamConfig config, CurrentCaller caller, Time time) {
        this.teams = teams;
        this.grids = grids;
        this.norm = TeamNorm.of(config);
        this.caller = caller;
        this.time = time;
    }

    /** @param at null for now */
    public TeamView at(String gridCode, @Nullable Instant at) {
        var grid = grids.byCode(gridCode);
        var then = at == null ? time.now() : Rfc3339.storable(at);
        return team(grid, teams.members(List.of(gridCode), then), then);
    }

    /**
     * The teams of the grids within reach, by grid code.
     *
     * @param at null for now
     */
    public Map<String, TeamView> at(Collection<GridView> shown, @Nullable Instant at) {
        return teams(
                shown.stream()
                        .filter(grid -> caller.reach().covers(grid.code()))
                        .toList(),
                at == null ? time.now() : Rfc3339.storable(at));
    }

    /** The grids below the area whose leader's or full-time post is vacant now, by code; null means everywhere. */
    public Page<VacancyView> vacancies(@Nullable String area, @NotNull @Valid PageRequest request) {
        return teams.vacancies(caller.reach(), area, time.now(), request);
    }

    private Map<String, TeamView> teams(Collection<GridView> shown, Instant at) {
        var members = teams.members(shown.stream().map(GridView::code).toList(), at);
        return shown.stream()
                .collect(Collectors.toMap(GridView::code, grid -> team(grid, members, at), (one, same) -> one));
    }

    private TeamView team(GridView grid, Map<String, List<TeamMemberView>> members, Instant at) {
        return TeamView.of(grid.code(), members.getOrDefault(grid.code(), List.of()), normOf(grid, at));
    }

    private TeamNorm normOf(GridView grid, Instant at) {
        boolean retired = grid.retiredAt() != null && !grid.retiredAt().isAfter(at);
        return retired ? TeamNorm.NONE : norm;
    }
}

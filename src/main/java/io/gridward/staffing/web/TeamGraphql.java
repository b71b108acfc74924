package io.gridward.staffing.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.staffing.TeamMemberView;
import io.gridward.staffing.TeamSearch;
import io.gridward.staffing.TeamView;
import io.gridward.staffing.VacancyView;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;

@GraphQLApi
public class TeamGraphql {

    private final TeamSearch search;
    private final WorkerSearch workers;
    private final GridSearch grids;

    TeamGraphql(TeamSearch search, WorkerSearch workers, GridSearch grids) {
        this.search = search;
        this.workers = workers;
        this.grids = grids;
    }

    @Query
    @NonNull
    @Description("Who works in a grid, now or at a time")
    public TeamView team(@NonNull String gridCode, @Nullable Instant time) {
        return search.at(gridCode, time);
    }

    @Query
    @NonNull
    @Description("The grids without a leader or a full-time worker of their own, by code")
    public VacancyConnection vacancies(@Nullable String area, @Nullable Integer first, @Nullable String after) {
        return VacancyConnection.of(search.vacancies(area, First.of(first, after)), after);
    }

    @NonNull
    @Description("Who works here now, or worked here at a time")
    public List<@NonNull TeamView> team(@Source @Name("grids") List<GridView> shown, @Nullable Instant asOf) {
        var teams = search.at(shown, asOf);
        return shown.stream().map(grid -> teams.get(grid.code())).toList();
    }

    @Description("Null when he is outside reach by now")
    public List<WorkerView> worker(@Source @Name("members") List<TeamMemberView> members) {
        return WorkersById.of(
                workers, members.stream().map(TeamMemberView::workerId).toList());
    }

    @NonNull
    public List<@NonNull GridView> grid(@Source @Name("vacancies") List<VacancyView> vacancies) {
        var byCode = grids.byCodes(vacancies.stream().map(VacancyView::gridCode).toList()).stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return vacancies.stream().map(vacancy -> byCode.get(vacancy.gridCode())).toList();
    }
}

package io.gridward.duty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DecideDutyAppeal;
import io.gridward.duty.DutyAppealDeciding;
import io.gridward.duty.DutyAppealFilter;
import io.gridward.duty.DutyAppealSearch;
import io.gridward.duty.DutyAppealState;
import io.gridward.duty.DutyAppealView;
import io.gridward.duty.DutyDayFilter;
import io.gridward.duty.DutyDaySearch;
import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyFigures;
import io.gridward.duty.DutyReport;
import io.gridward.duty.DutyResult;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;
import io.gridward.staffing.web.WorkersById;

@GraphQLApi
public class DutyGraphql {

    private final DutyDaySearch days;
    private final DutyReport report;
    private final DutyAppealSearch appeals;
    private final DutyAppealDeciding deciding;
    private final WorkerSearch workers;
    private final GridSearch grids;

    DutyGraphql(
            DutyDaySearch days,
            DutyReport report,
            DutyAppealSearch appeals,
            DutyAppealDeciding deciding,
            WorkerSearch workers,
            GridSearch grids) {
        this.days = days;
        this.report = report;
        this.appeals = appeals;
        this.deciding = deciding;
        this.workers = workers;
        this.grids = grids;
    }

    @Query
    @NonNull
    @Description("The workers' days of a date, today unless told, by grid")
    public DutyDayConnection dutyDays(
            @Nullable String area,
            @Nullable LocalDate date,
            @Nullable DutyResult result,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new DutyDayFilter(area, date, result);
        return DutyDayConnection.of(days.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("Counts by the areas one level below the given one and by date; from and to are both included")
    @ListSize(assumedSize = 1000)
    public List<@NonNull DutyFigures> dutyStatistics(
            @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return report.figures(area, from, to);
    }

    @Query
    @Description("One appeal by its id; null when there is none within reach")
    public @Nullable DutyAppealView dutyAppeal(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(appeals::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The appeals against locked days, oldest first")
    public DutyAppealConnection dutyAppeals(
            @Nullable String area, @Nullable DutyAppealState state, @Nullable Integer first, @Nullable String after) {
        return DutyAppealConnection.of(appeals.page(new DutyAppealFilter(area, state), First.of(first, after)), after);
    }

    @Mutation
    @NonNull
    @Description("Decides an appeal; someone outside the worker's team of that day does")
    public DutyAppealView decideDutyAppeal(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull DecideDutyAppeal input) {
        var known = Ids.parse(id).orElseThrow(() -> Problem.notFound("dutyAppeal", id));
        return deciding.decide(known, expectedVersion, input);
    }

    @Description("Null when he is outside reach by now")
    public List<WorkerView> worker(@Source @Name("days") List<DutyDayView> shown) {
        return WorkersById.of(workers, shown.stream().map(DutyDayView::workerId).toList());
    }

    @Description("Of his own post; null when he had none")
    public List<GridView> grid(@Source @Name("days") List<DutyDayView> shown) {
        var byCode = grids
                .byCodes(shown.stream()
                        .map(DutyDayView::gridCode)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return shown.stream().map(day -> byCode.get(day.gridCode())).toList();
    }
}

package io.gridward.training.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.training.AttendanceView;
import io.gridward.training.EnrolmentView;
import io.gridward.training.ParticipationSearch;
import io.gridward.training.TrainingReport;
import io.gridward.training.TrainingSearch;
import io.gridward.training.TrainingView;

/** What hangs on a training, and the trainings of a grid. */
@GraphQLApi
public class TrainingFieldsGraphql {

    private static final int FEW = 5;
    private static final int MANY = 20;

    private final TrainingSearch search;
    private final ParticipationSearch participation;
    private final TrainingReport report;
    private final AreaSearch areas;

    TrainingFieldsGraphql(
            TrainingSearch search, ParticipationSearch participation, TrainingReport report, AreaSearch areas) {
        this.search = search;
        this.participation = participation;
        this.report = report;
        this.areas = areas;
    }

    @NonNull
    @Description("The county, town or village whose people it is for")
    public List<@NonNull AreaView> area(@Source @Name("trainings") List<TrainingView> trainings) {
        var byCode = areas
                .byCodes(trainings.stream()
                        .map(TrainingView::areaCode)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AreaView::code, Function.identity()));
        return trainings.stream()
                .map(training -> byCode.get(training.areaCode()))
                .toList();
    }

    @NonNull
    @Description("How many came")
    public List<@NonNull Integer> personTimes(@Source @Name("trainings") List<TrainingView> trainings) {
        var counts = report.personTimes(trainings);
        return trainings.stream()
                .map(training -> counts.getOrDefault(training.id(), 0))
                .toList();
    }

    @NonNull
    @Description("Who enrolled, first come first; of a training above one's reach only oneself")
    public List<@NonNull List<@NonNull EnrolmentView>> enrolments(
            @Source @Name("trainings") List<TrainingView> trainings, @Nullable Integer first) {
        var found = participation.enrolments(trainings, First.checked(first, MANY));
        return trainings.stream()
                .map(training -> found.getOrDefault(training.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("Who came, first come first; of a training above one's reach only oneself")
    public List<@NonNull List<@NonNull AttendanceView>> attendances(
            @Source @Name("trainings") List<TrainingView> trainings, @Nullable Integer first) {
        var found = participation.attendances(trainings, First.checked(first, MANY));
        return trainings.stream()
                .map(training -> found.getOrDefault(training.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("The newest trainings for the grid's people: of its village, its town and its county; 5 unless told")
    public List<@NonNull List<@NonNull TrainingView>> trainings(
            @Source @Name("grids") List<GridView> grids, @Nullable Integer first) {
        var found = search.ofGrids(grids, First.checked(first, FEW));
        return grids.stream()
                .map(grid -> found.getOrDefault(grid.code(), List.of()))
                .toList();
    }
}

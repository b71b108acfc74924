package io.gridward.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.graphql.Weight;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.training.AttendanceResult;
import io.gridward.training.CancelTraining;
import io.gridward.training.CreateTraining;
import io.gridward.training.EnrolWorkers;
import io.gridward.training.Enrolling;
import io.gridward.training.EnrolmentResult;
import io.gridward.training.RecordAttendances;
import io.gridward.training.RollCall;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingKind;
import io.gridward.training.TrainingPlanning;
import io.gridward.training.TrainingReport;
import io.gridward.training.TrainingSearch;
import io.gridward.training.TrainingState;
import io.gridward.training.TrainingStatistics;
import io.gridward.training.TrainingView;
import io.gridward.training.UpdateTraining;

@GraphQLApi
public class TrainingGraphql {

    private final TrainingSearch search;
    private final TrainingReport report;
    private final TrainingPlanning planning;
    private final Enrolling enrolling;
    private final RollCall rollCall;
    private final PatchArgument patches;

    TrainingGraphql(
            TrainingSearch search,
            TrainingReport report,
            TrainingPlanning planning,
            Enrolling enrolling,
            RollCall rollCall,
            PatchArgument patches) {
        this.search = search;
        this.report = report;
        this.planning = planning;
        this.enrolling = enrolling;
        this.rollCall = rollCall;
        this.patches = patches;
    }

    @Query
    @Description("One training by its id; null when there is none within reach or above")
    public @Nullable TrainingView training(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The trainings, newest first; from and to are business days, both included")
    public TrainingConnection trainings(
            @Nullable String area,
            @Nullable TrainingKind kind,
            @Nullable TrainingState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new TrainingFilter(area, kind, state, from, to);
        return TrainingConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Weight(points = 10)
    @Description("Counts without cancelled trainings; from and to are business days, both included")
    public TrainingStatistics trainingStatistics(
            @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return report.statistics(new TrainingFilter(area, null, null, from, to));
    }

    @Mutation
    @NonNull
    public TrainingView createTraining(@NonNull CreateTraining input) {
        return planning.create(input);
    }

    @Mutation
    @NonNull
    @Description("Fields left out stay as they are")
    public TrainingView updateTraining(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull UpdateTraining patch) {
        return planning.update(known(id), expectedVersion, patches.read("patch", UpdateTraining.class));
    }

    @Mutation
    @NonNull
    public TrainingView cancelTraining(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull CancelTraining input) {
        return planning.cancel(known(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Gives workers places; one result for each, in their order")
    public List<@NonNull EnrolmentResult> enrolInTraining(@Id @NonNull String id, @NonNull EnrolWorkers input) {
        return enrolling.enrol(known(id), input);
    }

    @Mutation
    @NonNull
    @Description("Records who came; one result for each item, in their order")
    public List<@NonNull AttendanceResult> recordAttendances(@Id @NonNull String id, @NonNull RecordAttendances input) {
        return rollCall.record(known(id), input);
    }

    private static UUID known(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("training", id));
    }
}

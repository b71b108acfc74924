package io.gridward.staffing.web;

import java.util.List;
import java.util.UUID;
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

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.time.Ids;
import io.gridward.staffing.AssignmentSearch;
import io.gridward.staffing.AssignmentView;
import io.gridward.staffing.CreateWorker;
import io.gridward.staffing.DepartWorker;
import io.gridward.staffing.UpdateWorker;
import io.gridward.staffing.WorkerEditing;
import io.gridward.staffing.WorkerFilter;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerState;
import io.gridward.staffing.WorkerView;

@GraphQLApi
public class WorkerGraphql {

    private final WorkerSearch search;
    private final WorkerEditing editing;
    private final AssignmentSearch assignments;
    private final AreaSearch areas;
    private final PatchArgument patches;

    WorkerGraphql(
            WorkerSearch search,
            WorkerEditing editing,
            AssignmentSearch assignments,
            AreaSearch areas,
            PatchArgument patches) {
        this.search = search;
        this.editing = editing;
        this.assignments = assignments;
        this.areas = areas;
        this.patches = patches;
    }

    @Query
    @Description("One worker by id; null when there is none within reach")
    public @Nullable WorkerView worker(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The workers by the area that employs them; phone is for administrators and commanders")
    public WorkerConnection workers(
            @Nullable String area,
            @Nullable String grid,
            @Nullable WorkerKind kind,
            @Nullable WorkerState state,
            @Nullable String name,
            @Nullable String phone,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new WorkerFilter(area, grid, kind, state, name, phone);
        return WorkerConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Description("The town or village that employs the worker; null when it lies outside reach")
    public List<AreaView> area(@Source @Name("workers") List<WorkerView> workers) {
        var byCode = areas
                .byCodes(workers.stream().map(WorkerView::areaCode).distinct().toList())
                .stream()
                .collect(Collectors.toMap(AreaView::code, Function.identity()));
        return workers.stream().map(worker -> byCode.get(worker.areaCode())).toList();
    }

    @NonNull
    @Description("Past and present, the latest first")
    public List<@NonNull List<@NonNull AssignmentView>> assignments(@Source @Name("workers") List<WorkerView> workers) {
        var byWorker = assignments.ofWorkers(
                workers.stream().map(worker -> UUID.fromString(worker.id())).toList());
        return workers.stream()
                .map(worker -> byWorker.getOrDefault(worker.id(), List.of()))
                .toList();
    }

    @Mutation
    @NonNull
    public WorkerView createWorker(@NonNull CreateWorker input) {
        return editing.create(input);
    }

    @Mutation
    @NonNull
    @Description("Fields left out stay as they are")
    public WorkerView updateWorker(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull UpdateWorker patch) {
        return editing.update(StaffingIds.worker(id), expectedVersion, patches.read("patch", UpdateWorker.class));
    }

    @Mutation
    @NonNull
    @Description("Lets a worker go; his assignments end")
    public WorkerView departWorker(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull DepartWorker input) {
        return editing.depart(StaffingIds.worker(id), expectedVersion, input);
    }
}

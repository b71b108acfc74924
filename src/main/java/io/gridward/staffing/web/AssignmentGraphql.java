package io.gridward.staffing.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.staffing.AssignWorker;
import io.gridward.staffing.AssignmentEditing;
import io.gridward.staffing.AssignmentView;
import io.gridward.staffing.EndAssignment;
import io.gridward.staffing.TransferAssignment;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;

@GraphQLApi
public class AssignmentGraphql {

    private final AssignmentEditing editing;
    private final GridSearch grids;
    private final WorkerSearch workers;

    AssignmentGraphql(AssignmentEditing editing, GridSearch grids, WorkerSearch workers) {
        this.editing = editing;
        this.grids = grids;
        this.workers = workers;
    }

    @Description("Null when it lies outside reach")
    public List<GridView> grid(@Source @Name("assignments") List<AssignmentView> assignments) {
        var byCode = grids
                .byCodes(assignments.stream()
                        .map(AssignmentView::gridCode)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return assignments.stream()
                .map(assignment -> byCode.get(assignment.gridCode()))
                .toList();
    }

    @Description("Null when he is outside reach by now")
    public List<WorkerView> worker(@Source @Name("assignments") List<AssignmentView> assignments) {
        return WorkersById.of(
                workers, assignments.stream().map(AssignmentView::workerId).toList());
    }

    @Mutation
    @NonNull
    public AssignmentView assignWorker(@Id @NonNull String workerId, @NonNull AssignWorker input) {
        return editing.assign(StaffingIds.worker(workerId), input);
    }

    @Mutation
    @NonNull
    @Description("Ends an assignment, now or at a time; one that has not begun is cancelled")
    public AssignmentView endAssignment(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull EndAssignment input) {
        return editing.end(StaffingIds.assignment(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Ends an assignment and assigns the worker to another grid at the same moment")
    public AssignmentView transferAssignment(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull TransferAssignment input) {
        return editing.transfer(StaffingIds.assignment(id), expectedVersion, input);
    }
}

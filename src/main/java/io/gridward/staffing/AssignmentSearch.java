package io.gridward.staffing;

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

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Reads assignments, past and present, the latest first. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_WORKERS)
public class AssignmentSearch {

    private final Assignments assignments;
    private final Workers workers;
    private final CurrentCaller caller;
    private final Time time;

    AssignmentSearch(Assignments assignments, Workers workers, CurrentCaller caller, Time time) {
        this.assignments = assignments;
        this.workers = workers;
        this.caller = caller;
        this.time = time;
    }

    public Page<AssignmentView> ofWorker(UUID workerId, @NotNull @Valid PageRequest request) {
        if (workers.visible(caller.get(), workerId, time.now()).isEmpty()) {
            throw Problem.notFound("worker", workerId);
        }
        return assignments.page(caller.get(), workerId, request);
    }

    public AssignmentView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("assignment", id));
    }

    public Optional<AssignmentView> find(UUID id) {
        return assignments.visible(caller.get(), id).map(AssignmentView::from);
    }

    /** The assignments of several workers by worker id; no entry for one without. */
    public Map<String, List<AssignmentView>> ofWorkers(Collection<UUID> workerIds) {
        return assignments.ofWorkers(caller.get(), workerIds).stream()
                .map(AssignmentView::from)
                .collect(Collectors.groupingBy(AssignmentView::workerId));
    }
}

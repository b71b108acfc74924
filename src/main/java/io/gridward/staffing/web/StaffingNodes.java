package io.gridward.staffing.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;
import io.gridward.staffing.AssignmentSearch;
import io.gridward.staffing.WorkerSearch;

@Singleton
class StaffingNodes implements NodeSource {

    private final WorkerSearch workers;
    private final AssignmentSearch assignments;

    StaffingNodes(WorkerSearch workers, AssignmentSearch assignments) {
        this.workers = workers;
        this.assignments = assignments;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(this::find);
    }

    private Optional<? extends Node> find(UUID id) {
        var worker = workers.find(id);
        return worker.isPresent() ? worker : assignments.find(id);
    }
}

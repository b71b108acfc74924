package io.gridward.staffing.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;

/** Answers a batch of worker ids in its order, null for whoever is not within reach. */
public final class WorkersById {

    private WorkersById() {}

    public static List<WorkerView> of(WorkerSearch workers, List<String> ids) {
        var byId = workers.byIds(ids.stream().distinct().map(UUID::fromString).toList()).stream()
                .collect(Collectors.toMap(WorkerView::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}

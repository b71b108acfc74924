package io.gridward.staffing.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;
import io.gridward.staffing.WorkerView;

/** A page of workers as Relay asks for it. */
public record WorkerConnection(
        @NonNull List<@NonNull WorkerEdge> edges,
        @NonNull List<@NonNull WorkerView> nodes,
        @NonNull PageInfo pageInfo) {

    public record WorkerEdge(
            @NonNull String cursor, @NonNull WorkerView node) {}

    static WorkerConnection of(Page<WorkerView> page, @Nullable String after) {
        return new WorkerConnection(Edges.of(page, WorkerEdge::new), page.items(), PageInfo.of(page, after));
    }
}

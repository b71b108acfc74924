package io.gridward.staffing.web;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.NonNull;

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

    static WorkerConnection of(Page<WorkerView> page, String after) {
        var edges = IntStream.range(0, page.items().size())
                .mapToObj(i ->
                        new WorkerEdge(page.cursorAt().apply(i), page.items().get(i)))
                .toList();
        return new WorkerConnection(edges, page.items(), PageInfo.of(page, after));
    }
}

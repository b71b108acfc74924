package io.gridward.workrecord.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;
import io.gridward.workrecord.WorkRecordView;

/** A page of records as Relay asks for it. */
public record WorkRecordConnection(
        @NonNull List<@NonNull WorkRecordEdge> edges,
        @NonNull List<@NonNull WorkRecordView> nodes,
        @NonNull PageInfo pageInfo) {

    public record WorkRecordEdge(
            @NonNull String cursor, @NonNull WorkRecordView node) {}

    static WorkRecordConnection of(Page<WorkRecordView> page, @Nullable String after) {
        return new WorkRecordConnection(Edges.of(page, WorkRecordEdge::new), page.items(), PageInfo.of(page, after));
    }
}

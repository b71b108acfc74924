package io.gridward.intake.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.ReportSourceView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of sources as Relay asks for it. */
public record ReportSourceConnection(
        @NonNull List<@NonNull ReportSourceEdge> edges,
        @NonNull List<@NonNull ReportSourceView> nodes,
        @NonNull PageInfo pageInfo) {

    public record ReportSourceEdge(
            @NonNull String cursor, @NonNull ReportSourceView node) {}

    static ReportSourceConnection of(Page<ReportSourceView> page, @Nullable String after) {
        return new ReportSourceConnection(
                Edges.of(page, ReportSourceEdge::new), page.items(), PageInfo.of(page, after));
    }
}

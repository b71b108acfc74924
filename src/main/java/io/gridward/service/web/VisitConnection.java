package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.VisitView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of visits as Relay asks for it. */
public record VisitConnection(
        @NonNull List<@NonNull VisitEdge> edges,
        @NonNull List<@NonNull VisitView> nodes,
        @NonNull PageInfo pageInfo) {

    public record VisitEdge(@NonNull String cursor, @NonNull VisitView node) {}

    static VisitConnection of(Page<VisitView> page, @Nullable String after) {
        return new VisitConnection(Edges.of(page, VisitEdge::new), page.items(), PageInfo.of(page, after));
    }
}

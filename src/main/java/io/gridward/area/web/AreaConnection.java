package io.gridward.area.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of areas as Relay asks for it. */
public record AreaConnection(
        @NonNull List<@NonNull AreaEdge> edges,
        @NonNull List<@NonNull AreaView> nodes,
        @NonNull PageInfo pageInfo) {

    public record AreaEdge(@NonNull String cursor, @NonNull AreaView node) {}

    static AreaConnection of(Page<AreaView> page, @Nullable String after) {
        return new AreaConnection(Edges.of(page, AreaEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.grid.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of grids as Relay asks for it. */
public record GridConnection(
        @NonNull List<@NonNull GridEdge> edges,
        @NonNull List<@NonNull GridView> nodes,
        @NonNull PageInfo pageInfo) {

    public record GridEdge(@NonNull String cursor, @NonNull GridView node) {}

    static GridConnection of(Page<GridView> page, @Nullable String after) {
        return new GridConnection(Edges.of(page, GridEdge::new), page.items(), PageInfo.of(page, after));
    }
}

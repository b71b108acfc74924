package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.ErrandView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of errands as Relay asks for it. */
public record ErrandConnection(
        @NonNull List<@NonNull ErrandEdge> edges,
        @NonNull List<@NonNull ErrandView> nodes,
        @NonNull PageInfo pageInfo) {

    public record ErrandEdge(
            @NonNull String cursor, @NonNull ErrandView node) {}

    static ErrandConnection of(Page<ErrandView> page, @Nullable String after) {
        return new ErrandConnection(Edges.of(page, ErrandEdge::new), page.items(), PageInfo.of(page, after));
    }
}

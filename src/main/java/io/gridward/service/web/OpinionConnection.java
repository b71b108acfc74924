package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.OpinionView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of opinions as Relay asks for it. */
public record OpinionConnection(
        @NonNull List<@NonNull OpinionEdge> edges,
        @NonNull List<@NonNull OpinionView> nodes,
        @NonNull PageInfo pageInfo) {

    public record OpinionEdge(
            @NonNull String cursor, @NonNull OpinionView node) {}

    static OpinionConnection of(Page<OpinionView> page, @Nullable String after) {
        return new OpinionConnection(Edges.of(page, OpinionEdge::new), page.items(), PageInfo.of(page, after));
    }
}

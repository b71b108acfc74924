package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.OpinionGroupView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of groups as Relay asks for it. */
public record OpinionGroupConnection(
        @NonNull List<@NonNull OpinionGroupEdge> edges,
        @NonNull List<@NonNull OpinionGroupView> nodes,
        @NonNull PageInfo pageInfo) {

    public record OpinionGroupEdge(
            @NonNull String cursor, @NonNull OpinionGroupView node) {}

    static OpinionGroupConnection of(Page<OpinionGroupView> page, @Nullable String after) {
        return new OpinionGroupConnection(
                Edges.of(page, OpinionGroupEdge::new), page.items(), PageInfo.of(page, after));
    }
}

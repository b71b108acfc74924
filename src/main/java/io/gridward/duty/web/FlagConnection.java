package io.gridward.duty.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.FlagView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of flags as Relay asks for it. */
public record FlagConnection(
        @NonNull List<@NonNull FlagEdge> edges,
        @NonNull List<@NonNull FlagView> nodes,
        @NonNull PageInfo pageInfo) {

    public record FlagEdge(@NonNull String cursor, @NonNull FlagView node) {}

    static FlagConnection of(Page<FlagView> page, @Nullable String after) {
        return new FlagConnection(Edges.of(page, FlagEdge::new), page.items(), PageInfo.of(page, after));
    }
}

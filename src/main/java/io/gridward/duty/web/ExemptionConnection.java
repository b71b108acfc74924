package io.gridward.duty.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.ExemptionView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of exemptions as Relay asks for it. */
public record ExemptionConnection(
        @NonNull List<@NonNull ExemptionEdge> edges,
        @NonNull List<@NonNull ExemptionView> nodes,
        @NonNull PageInfo pageInfo) {

    public record ExemptionEdge(
            @NonNull String cursor, @NonNull ExemptionView node) {}

    static ExemptionConnection of(Page<ExemptionView> page, @Nullable String after) {
        return new ExemptionConnection(Edges.of(page, ExemptionEdge::new), page.items(), PageInfo.of(page, after));
    }
}

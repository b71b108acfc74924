package io.gridward.casework.web;

import java.util.List;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.RoutingRuleView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of rules as Relay asks for it. */
@Name("CaseRoutingRuleConnection")
public record RoutingRuleConnection(
        @NonNull List<@NonNull RoutingRuleEdge> edges,
        @NonNull List<@NonNull RoutingRuleView> nodes,
        @NonNull PageInfo pageInfo) {

    @Name("CaseRoutingRuleEdge")
    public record RoutingRuleEdge(
            @NonNull String cursor, @NonNull RoutingRuleView node) {}

    static RoutingRuleConnection of(Page<RoutingRuleView> page, @Nullable String after) {
        return new RoutingRuleConnection(Edges.of(page, RoutingRuleEdge::new), page.items(), PageInfo.of(page, after));
    }
}

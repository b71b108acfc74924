package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.VisitRuleView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of rules as Relay asks for it. */
public record VisitRuleConnection(
        @NonNull List<@NonNull VisitRuleEdge> edges,
        @NonNull List<@NonNull VisitRuleView> nodes,
        @NonNull PageInfo pageInfo) {

    public record VisitRuleEdge(
            @NonNull String cursor, @NonNull VisitRuleView node) {}

    static VisitRuleConnection of(Page<VisitRuleView> page, @Nullable String after) {
        return new VisitRuleConnection(Edges.of(page, VisitRuleEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.duty.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyRuleView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of rules as Relay asks for it. */
public record DutyRuleConnection(
        @NonNull List<@NonNull DutyRuleEdge> edges,
        @NonNull List<@NonNull DutyRuleView> nodes,
        @NonNull PageInfo pageInfo) {

    public record DutyRuleEdge(
            @NonNull String cursor, @NonNull DutyRuleView node) {}

    static DutyRuleConnection of(Page<DutyRuleView> page, @Nullable String after) {
        return new DutyRuleConnection(Edges.of(page, DutyRuleEdge::new), page.items(), PageInfo.of(page, after));
    }
}

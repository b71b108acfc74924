package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.PolicyNoticeView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of notices as Relay asks for it. */
public record PolicyNoticeConnection(
        @NonNull List<@NonNull PolicyNoticeEdge> edges,
        @NonNull List<@NonNull PolicyNoticeView> nodes,
        @NonNull PageInfo pageInfo) {

    public record PolicyNoticeEdge(
            @NonNull String cursor, @NonNull PolicyNoticeView node) {}

    static PolicyNoticeConnection of(Page<PolicyNoticeView> page, @Nullable String after) {
        return new PolicyNoticeConnection(
                Edges.of(page, PolicyNoticeEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.OwnPolicyNoticeView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of one's own notices as Relay asks for it. */
public record OwnPolicyNoticeConnection(
        @NonNull List<@NonNull OwnPolicyNoticeEdge> edges,
        @NonNull List<@NonNull OwnPolicyNoticeView> nodes,
        @NonNull PageInfo pageInfo) {

    public record OwnPolicyNoticeEdge(
            @NonNull String cursor, @NonNull OwnPolicyNoticeView node) {}

    static OwnPolicyNoticeConnection of(Page<OwnPolicyNoticeView> page, @Nullable String after) {
        return new OwnPolicyNoticeConnection(
                Edges.of(page, OwnPolicyNoticeEdge::new), page.items(), PageInfo.of(page, after));
    }
}

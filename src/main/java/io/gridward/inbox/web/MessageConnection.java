package io.gridward.inbox.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.inbox.MessageView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of messages as Relay asks for it. */
public record MessageConnection(
        @NonNull List<@NonNull MessageEdge> edges,
        @NonNull List<@NonNull MessageView> nodes,
        @NonNull PageInfo pageInfo) {

    public record MessageEdge(
            @NonNull String cursor, @NonNull MessageView node) {}

    static MessageConnection of(Page<MessageView> page, @Nullable String after) {
        return new MessageConnection(Edges.of(page, MessageEdge::new), page.items(), PageInfo.of(page, after));
    }
}

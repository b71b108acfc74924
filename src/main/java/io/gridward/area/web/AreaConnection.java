package io.gridward.area.web;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.area.AreaView;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of areas as Relay asks for it. */
public record AreaConnection(
        @NonNull List<@NonNull AreaEdge> edges,
        @NonNull List<@NonNull AreaView> nodes,
        @NonNull PageInfo pageInfo) {

    public record AreaEdge(@NonNull String cursor, @NonNull AreaView node) {}

    static AreaConnection of(Page<AreaView> page, String after) {
        var edges = IntStream.range(0, page.items().size())
                .mapToObj(
                        i -> new AreaEdge(page.cursorAt().apply(i), page.items().get(i)))
                .toList();
        return new AreaConnection(edges, page.items(), PageInfo.of(page, after));
    }
}

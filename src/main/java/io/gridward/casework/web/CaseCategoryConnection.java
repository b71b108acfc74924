package io.gridward.casework.web;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.casework.CategoryView;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of categories as Relay asks for it. */
public record CaseCategoryConnection(
        @NonNull List<@NonNull CaseCategoryEdge> edges,
        @NonNull List<@NonNull CategoryView> nodes,
        @NonNull PageInfo pageInfo) {

    public record CaseCategoryEdge(
            @NonNull String cursor, @NonNull CategoryView node) {}

    static CaseCategoryConnection of(Page<CategoryView> page, String after) {
        var edges = IntStream.range(0, page.items().size())
                .mapToObj(i -> new CaseCategoryEdge(
                        page.cursorAt().apply(i), page.items().get(i)))
                .toList();
        return new CaseCategoryConnection(edges, page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.casework.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CategoryView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of categories as Relay asks for it. */
public record CaseCategoryConnection(
        @NonNull List<@NonNull CaseCategoryEdge> edges,
        @NonNull List<@NonNull CategoryView> nodes,
        @NonNull PageInfo pageInfo) {

    public record CaseCategoryEdge(
            @NonNull String cursor, @NonNull CategoryView node) {}

    static CaseCategoryConnection of(Page<CategoryView> page, @Nullable String after) {
        return new CaseCategoryConnection(
                Edges.of(page, CaseCategoryEdge::new), page.items(), PageInfo.of(page, after));
    }
}

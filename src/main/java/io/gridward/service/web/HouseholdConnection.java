package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.service.HouseholdView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of households as Relay asks for it. */
public record HouseholdConnection(
        @NonNull List<@NonNull HouseholdEdge> edges,
        @NonNull List<@NonNull HouseholdView> nodes,
        @NonNull PageInfo pageInfo) {

    public record HouseholdEdge(
            @NonNull String cursor, @NonNull HouseholdView node) {}

    static HouseholdConnection of(Page<HouseholdView> page, @Nullable String after) {
        return new HouseholdConnection(Edges.of(page, HouseholdEdge::new), page.items(), PageInfo.of(page, after));
    }
}

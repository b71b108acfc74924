package io.gridward.casework.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of cases as Relay asks for it. */
public record CaseConnection(
        @NonNull List<@NonNull CaseEdge> edges,
        @NonNull List<@NonNull CaseView> nodes,
        @NonNull PageInfo pageInfo) {

    public record CaseEdge(@NonNull String cursor, @NonNull CaseView node) {}

    static CaseConnection of(Page<CaseView> page, @Nullable String after) {
        return new CaseConnection(Edges.of(page, CaseEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.staffing.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;
import io.gridward.staffing.VacancyView;

/** A page of vacancies as Relay asks for it. */
public record VacancyConnection(
        @NonNull List<@NonNull VacancyEdge> edges,
        @NonNull List<@NonNull VacancyView> nodes,
        @NonNull PageInfo pageInfo) {

    public record VacancyEdge(
            @NonNull String cursor, @NonNull VacancyView node) {}

    static VacancyConnection of(Page<VacancyView> page, @Nullable String after) {
        return new VacancyConnection(Edges.of(page, VacancyEdge::new), page.items(), PageInfo.of(page, after));
    }
}

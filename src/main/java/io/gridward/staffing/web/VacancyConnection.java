package io.gridward.staffing.web;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.NonNull;

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

    static VacancyConnection of(Page<VacancyView> page, String after) {
        var edges = IntStream.range(0, page.items().size())
                .mapToObj(i ->
                        new VacancyEdge(page.cursorAt().apply(i), page.items().get(i)))
                .toList();
        return new VacancyConnection(edges, page.items(), PageInfo.of(page, after));
    }
}

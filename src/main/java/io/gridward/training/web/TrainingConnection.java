package io.gridward.training.web;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;
import io.gridward.training.TrainingView;

/** A page of trainings as Relay asks for it. */
public record TrainingConnection(
        @NonNull List<@NonNull TrainingEdge> edges,
        @NonNull List<@NonNull TrainingView> nodes,
        @NonNull PageInfo pageInfo) {

    public record TrainingEdge(
            @NonNull String cursor, @NonNull TrainingView node) {}

    static TrainingConnection of(Page<TrainingView> page, String after) {
        var edges = IntStream.range(0, page.items().size())
                .mapToObj(i ->
                        new TrainingEdge(page.cursorAt().apply(i), page.items().get(i)))
                .toList();
        return new TrainingConnection(edges, page.items(), PageInfo.of(page, after));
    }
}

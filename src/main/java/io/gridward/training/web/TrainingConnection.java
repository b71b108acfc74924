package io.gridward.training.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Edges;
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

    static TrainingConnection of(Page<TrainingView> page, @Nullable String after) {
        return new TrainingConnection(Edges.of(page, TrainingEdge::new), page.items(), PageInfo.of(page, after));
    }
}

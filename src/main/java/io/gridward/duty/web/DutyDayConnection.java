package io.gridward.duty.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyDayView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of days of duty as Relay asks for it. */
public record DutyDayConnection(
        @NonNull List<@NonNull DutyDayEdge> edges,
        @NonNull List<@NonNull DutyDayView> nodes,
        @NonNull PageInfo pageInfo) {

    public record DutyDayEdge(
            @NonNull String cursor, @NonNull DutyDayView node) {}

    static DutyDayConnection of(Page<DutyDayView> page, @Nullable String after) {
        return new DutyDayConnection(Edges.of(page, DutyDayEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.duty.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyAppealView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of appeals as Relay asks for it. */
public record DutyAppealConnection(
        @NonNull List<@NonNull DutyAppealEdge> edges,
        @NonNull List<@NonNull DutyAppealView> nodes,
        @NonNull PageInfo pageInfo) {

    public record DutyAppealEdge(
            @NonNull String cursor, @NonNull DutyAppealView node) {}

    static DutyAppealConnection of(Page<DutyAppealView> page, @Nullable String after) {
        return new DutyAppealConnection(Edges.of(page, DutyAppealEdge::new), page.items(), PageInfo.of(page, after));
    }
}

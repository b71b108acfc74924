package io.gridward.intake.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.ResidentReportView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of reports as Relay asks for it. */
public record ResidentReportConnection(
        @NonNull List<@NonNull ResidentReportEdge> edges,
        @NonNull List<@NonNull ResidentReportView> nodes,
        @NonNull PageInfo pageInfo) {

    public record ResidentReportEdge(
            @NonNull String cursor, @NonNull ResidentReportView node) {}

    static ResidentReportConnection of(Page<ResidentReportView> page, @Nullable String after) {
        return new ResidentReportConnection(
                Edges.of(page, ResidentReportEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.department.web;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;
import io.gridward.shared.graphql.Edges;
import io.gridward.shared.graphql.PageInfo;
import io.gridward.shared.page.Page;

/** A page of departments as Relay asks for it. */
public record DepartmentConnection(
        @NonNull List<@NonNull DepartmentEdge> edges,
        @NonNull List<@NonNull DepartmentView> nodes,
        @NonNull PageInfo pageInfo) {

    public record DepartmentEdge(
            @NonNull String cursor, @NonNull DepartmentView node) {}

    static DepartmentConnection of(Page<DepartmentView> page, @Nullable String after) {
        return new DepartmentConnection(Edges.of(page, DepartmentEdge::new), page.items(), PageInfo.of(page, after));
    }
}

package io.gridward.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Page;

/** Where a connection's page stands (Relay cursor connections). Pages only go forward. */
@Description("Where a connection's page stands")
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    public static PageInfo of(Page<?> page, @Nullable String after) {
        int size = page.items().size();
        return new PageInfo(
                page.hasNext(),
                after != null,
                size == 0 ? null : page.cursorAt().apply(0),
                size == 0 ? null : page.cursorAt().apply(size - 1));
    }
}

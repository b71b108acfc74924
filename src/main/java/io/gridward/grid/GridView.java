package io.gridward.grid;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/** A grid as others see it. */
@Name("Grid")
@Description("The smallest duty area")
public record GridView(
        @NonNull @Id String id,
        @NonNull String code,
        @NonNull String areaCode,
        @NonNull String name,
        @NonNull GridKind kind,
        @NonNull GridState state,
        @NonNull List<@NonNull String> networks,
        @NonNull List<@NonNull String> externalCodes,
        @NonNull Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable String retirementReason,
        @NonNull int version)
        implements Node {

    static GridView from(Grid grid) {
        return new GridView(
                grid.id().toString(),
                grid.code(),
                grid.areaCode(),
                grid.name(),
                grid.kind(),
                grid.state(),
                grid.networks(),
                grid.externalCodes(),
                grid.createdAt(),
                grid.retiredAt(),
                grid.retirementReason(),
                grid.version());
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}

package io.gridward.area;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/** A division as others see it. Its code is its id. */
@Name("Area")
@Description("A division of the administrative hierarchy")
public record AreaView(
        @NonNull String code,
        @NonNull String name,
        @NonNull AreaLevel level,
        @Nullable String parentCode) implements Node {

    static AreaView from(Area area) {
        return new AreaView(area.code(), area.name(), area.level(), area.parentCode());
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return code;
    }
}

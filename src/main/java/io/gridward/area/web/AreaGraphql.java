package io.gridward.area.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaFilter;
import io.gridward.area.AreaLevel;
import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.graphql.First;

@GraphQLApi
public class AreaGraphql {

    private final AreaSearch search;

    AreaGraphql(AreaSearch search) {
        this.search = search;
    }

    @Query
    @Description("One division by its code; null when there is none within reach")
    public @Nullable AreaView area(@NonNull String code) {
        return search.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("The divisions by code; area narrows to those below a code")
    public AreaConnection areas(
            @Nullable String area, @Nullable AreaLevel level, @Nullable Integer first, @Nullable String after) {
        return AreaConnection.of(search.page(new AreaFilter(area, null, level), First.of(first, after)), after);
    }
}

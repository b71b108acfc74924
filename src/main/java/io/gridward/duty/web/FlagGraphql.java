package io.gridward.duty.web;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.FlagFilter;
import io.gridward.duty.FlagKind;
import io.gridward.duty.FlagReviewing;
import io.gridward.duty.FlagSearch;
import io.gridward.duty.FlagState;
import io.gridward.duty.FlagView;
import io.gridward.duty.ReviewFlag;
import io.gridward.shared.graphql.First;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class FlagGraphql {

    private final FlagSearch search;
    private final FlagReviewing reviewing;

    FlagGraphql(FlagSearch search, FlagReviewing reviewing) {
        this.search = search;
        this.reviewing = reviewing;
    }

    @Query
    @Description("One flag by its id; null when there is none within reach")
    public @Nullable FlagView flag(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("What speaks against workers' days, oldest first; date is that of the day")
    public FlagConnection flags(
            @Nullable String area,
            @Nullable LocalDate date,
            @Nullable FlagKind kind,
            @Nullable FlagState state,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new FlagFilter(area, date, kind, state);
        return FlagConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Mutation
    @NonNull
    @Description("Says what a person found; once, and not the worker himself. The day stays as it is")
    public FlagView reviewFlag(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull ReviewFlag input) {
        var known = Ids.parse(id).orElseThrow(() -> Problem.notFound("flag", id));
        return reviewing.review(known, expectedVersion, input);
    }
}

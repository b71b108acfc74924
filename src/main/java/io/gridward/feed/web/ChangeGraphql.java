package io.gridward.feed.web;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.feed.ChangeFeed;
import io.gridward.feed.ChangesView;
import io.gridward.feed.ReadChanges;
import io.gridward.shared.graphql.First;

@GraphQLApi
public class ChangeGraphql {

    private static final int SOME = 20;

    private final ChangeFeed feed;

    ChangeGraphql(ChangeFeed feed) {
        this.feed = feed;
    }

    @Query
    @NonNull
    @Description(
            "What has changed since the nextToken of the answer before, or since a time, in the order in which it was"
                    + " committed; without since a token only. types names types of changes (CASE_CLOSED) or kinds (CASE)")
    public ChangesView changes(
            @Nullable String since, @Nullable List<String> types, @Nullable String area, @Nullable Integer first) {
        return feed.read(
                new ReadChanges(since, types == null ? List.of() : types, area, First.checked(first, SOME), 0));
    }
}

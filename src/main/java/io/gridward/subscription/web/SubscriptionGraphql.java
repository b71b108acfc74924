package io.gridward.subscription.web;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.subscription.CaseChangeView;
import io.gridward.subscription.CaseFollowing;
import io.gridward.subscription.DutyDayChangeView;
import io.gridward.subscription.DutyDayFollowing;
import io.gridward.subscription.FollowChanges;

@GraphQLApi
public class SubscriptionGraphql {

    private final CaseFollowing cases;
    private final DutyDayFollowing days;

    SubscriptionGraphql(CaseFollowing cases, DutyDayFollowing days) {
        this.cases = cases;
        this.days = days;
    }

    @Subscription
    @NonNull
    @Description(
            "Tells each change of a case as it is committed; area is the code of an area or a grid, all within reach"
                    + " unless told. By WebSocket (graphql-transport-ws) only")
    public Multi<CaseChangeView> caseChanged(@Nullable String area) {
        return cases.follow(new FollowChanges(area)).changes();
    }

    @Subscription
    @NonNull
    @Description(
            "Tells each change of a worker's day from its lock on as it is committed; area is the code of an area or a"
                    + " grid, all within reach unless told. By WebSocket (graphql-transport-ws) only")
    public Multi<DutyDayChangeView> dutyDayChanged(@Nullable String area) {
        return days.follow(new FollowChanges(area)).changes();
    }
}

package io.gridward.identity.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.gridward.identity.Me;
import io.gridward.identity.MeView;

@GraphQLApi
public class MeGraphql {

    private final Me me;

    MeGraphql(Me me) {
        this.me = me;
    }

    @Query
    @NonNull
    @Description("Who makes this request")
    public MeView me() {
        return me.view();
    }
}

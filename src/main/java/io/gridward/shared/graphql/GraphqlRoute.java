package io.gridward.shared.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Leads {@code /graphql} to {@link GraphqlFront}. The extension's own endpoint, which answers 500 to malformed
 * variables, stands at the same path and is thereby closed; its schema document and its page keep working.
 */
@ApplicationScoped
class GraphqlRoute {

    private static final int BEFORE_ROUTES = 10;

    void register(@Observes Filters filters) {
        filters.register(GraphqlRoute::lead, BEFORE_ROUTES);
    }

    private static void lead(RoutingContext context) {
        boolean isGraphql = context.normalizedPath().equals("/graphql")
                || context.normalizedPath().equals("/graphql/");
        if (isGraphql) {
            String query = context.request().query();
            context.reroute(GraphqlFront.PATH + (query == null ? "" : "?" + query));
        } else {
            context.next();
        }
    }
}

package io.gridward.shared.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * One line for each request when its answer is out, under {@code io.gridward.request}. Of the address it tells the
 * template only: what stands in paths, query strings, headers and bodies may be personal or secret. In JSON logs each
 * part is a field of its own.
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOG = Logger.getLogger("io.gridward.request");
    private static final String BEGUN = "begunNanos";
    private static final String ACCOUNT = "accountId";
    private static final String ROOT_FIELDS = "graphqlFields";
    private static final int MOST_FIELDS = 10;

    private final CurrentIdentityAssociation identities;

    RequestLog(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestLog::begin, RequestId.FIRST_OF_ALL - 1);
    }

    /** Tells what a GraphQL document asks for; names of the schema only, never what a client has made up. */
    public static void rootFields(RoutingContext context, Collection<String> names) {
        context.put(
                ROOT_FIELDS, String.join(",", names.stream().limit(MOST_FIELDS).toList()));
    }

    private static void begin(RoutingContext context) {
        // A request that is led to another address comes by again, without the handlers of its body.
        if (context.get(BEGUN) == null) {
            context.put(BEGUN, System.nanoTime());
            context.addEndHandler(endedOrBrokenOff -> write(context));
        }
        context.addBodyEndHandler(sent -> write(context));
        context.next();
    }

    @ServerRequestFilter
    void signedIn(RoutingContext context) {
        identities
                .getDeferredIdentity()
                .subscribe()
                .with(identity -> remember(context, identity), nobody -> context.remove(ACCOUNT));
    }

    private static void remember(RoutingContext context, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            context.put(ACCOUNT, token.getSubject());
        }
    }

    private static void write(RoutingContext context) {
        var level = isInternal(context) ? Logger.Level.DEBUG : Logger.Level.INFO;
        Long begun = context.remove(BEGUN);
        if (begun == null || !LOG.isEnabled(level)) {
            return;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put(RequestId.KEY, context.get(RequestId.KEY));
        fields.put("method", context.request().method().name());
        fields.put("route", route(context));
        fields.put("status", context.response().getStatusCode());
        fields.put("durationMs", (System.nanoTime() - begun) / 1_000_000);
        fields.put(ACCOUNT, context.get(ACCOUNT));
        fields.put(ROOT_FIELDS, context.get(ROOT_FIELDS));
        fields.values().removeIf(Objects::isNull);
        write(level, fields);
    }

    private static void write(Logger.Level level, Map<String, Object> fields) {
        fields.forEach(MDC::put);
        try {
            LOG.logf(
                    level,
                    "%s %s %s %s ms account=%s%s",
                    fields.get("method"),
                    fields.get("route"),
                    fields.get("status"),
                    fields.get("durationMs"),
                    fields.getOrDefault(ACCOUNT, "-"),
                    fields.containsKey(ROOT_FIELDS) ? " fields=" + fields.get(ROOT_FIELDS) : "");
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    /** Probes and scrapes come every few seconds. */
    private static boolean isInternal(RoutingContext context) {
        String path = context.normalizedPath();
        return path.startsWith("/q/health") || path.startsWith("/q/metrics");
    }

    private static String route(RoutingContext context) {
        // Where the framework's own metrics read it, too.
        String template =
                ((HttpServerRequestInternal) context.request()).context().getLocal("UrlPathTemplate");
        if (template != null) {
            return template.equals("/q/graphql-front") ? "/graphql" : template;
        }
        Route matched = context.currentRoute();
        return matched == null || matched.getPath() == null ? "-" : matched.getPath();
    }
}

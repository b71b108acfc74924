package io.gridward.shared.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.gridward.shared.access.CallerLanguage;
import io.gridward.shared.outbox.ActionNote;

/**
 * Gives each request an id, shown in logs and in every answer: the one in {@code X-Request-Id} where it is harmless, else
 * the id of the trace the request belongs to (W3C {@code traceparent}), else a new one.
 */
@ApplicationScoped
class RequestId {

    static final String KEY = "requestId";

    /** Before everything that may answer. */
    static final int FIRST_OF_ALL = 2000;

    private static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[\\w.-]{1,64}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final ActionNote note;
    private final CallerLanguage language;

    RequestId(ActionNote note, CallerLanguage language) {
        this.note = note;
        this.language = language;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestId::give, FIRST_OF_ALL);
    }

    private static void give(RoutingContext context) {
        // A request that is led to another address comes by again, without the headers of its answer.
        if (context.get(KEY) == null) {
            context.put(KEY, idOf(context.request()));
        }
        context.response().putHeader(HEADER, context.<String>get(KEY));
        context.next();
    }

    private static String idOf(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && HARMLESS.matcher(given).matches()) {
            return given;
        }
        String parent = request.getHeader("traceparent");
        Matcher trace = TRACE.matcher(parent == null ? "" : parent);
        return trace.matches() ? trace.group(1) : UUID.randomUUID().toString();
    }

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request, RoutingContext context) {
        MDC.put(KEY, context.get(KEY));
        note.set(request.getHeaderString("X-Action-Note"));
        language.set(() -> Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @ServerResponseFilter
    void end(ContainerResponseContext response) {
        MDC.remove(KEY);
    }
}

package io.gridward.shared.web;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.gridward.shared.outbox.ActionNote;

/** Gives each request an id, taken over from {@code X-Request-Id} where it is harmless, shown in logs and answers. */
class RequestId {

    static final String KEY = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[\\w.-]{1,64}");

    private final ActionNote note;

    RequestId(ActionNote note) {
        this.note = note;
    }

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        request.setProperty(KEY, id);
        note.set(request.getHeaderString("X-Action-Note"));
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, request.getProperty(KEY));
        MDC.remove(KEY);
    }
}

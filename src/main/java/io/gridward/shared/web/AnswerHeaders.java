package io.gridward.shared.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that depend on the request; the others are plain configuration ({@code quarkus.http.filter.*}). Answers to
 * signed-in callers are kept by no cache unless the endpoint says otherwise. A browser is told to stay with TLS (RFC 6797)
 * only where it came by TLS, here or at the proxy in front.
 */
@ApplicationScoped
class AnswerHeaders {

    private final Optional<String> strictTransport;

    AnswerHeaders(
            @ConfigProperty(name = "gridward.http.strict-transport-security", defaultValue = "max-age=31536000")
                    Optional<String> strictTransport) {
        this.strictTransport = strictTransport;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, RequestId.FIRST_OF_ALL - 2);
    }

    private void add(RoutingContext context) {
        var request = context.request();
        var headers = context.response().headers();
        if ("https".equals(request.scheme())) {
            strictTransport.ifPresent(value -> headers.set("Strict-Transport-Security", value));
        }
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.addHeadersEndHandler(sent -> {
                if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
        }
        context.next();
    }
}

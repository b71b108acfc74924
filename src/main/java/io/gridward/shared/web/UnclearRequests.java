package io.gridward.shared.web;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problems;

/**
 * Refuses requests that could be read in two ways: where they end, whom they are for (RFC 9112 §3.2 and §6), or what they
 * name. The server reads a {@code Content-Length} beside a {@code Transfer-Encoding} away and goes on; a proxy in front
 * may have believed the other of the two. So whatever follows a request with a {@code Transfer-Encoding} on the same
 * connection is never taken for a request: the connection ends.
 */
@ApplicationScoped
class UnclearRequests {

    /** Before everything else that looks at requests. */
    private static final int FIRST = 1100;

    private static final String CHECKED = UnclearRequests.class.getName();
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private final Set<HttpConnection> ending =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    /** What the router itself refuses, one without a Host above all, comes by no filter. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refused);
    }

    private void refused(RoutingContext context) {
        boolean isUnclear = context.statusCode() == CommonProblem.MALFORMED_REQUEST.status();
        var doubt = isUnclear ? doubt(context.request()) : Optional.<String>empty();
        doubt.ifPresentOrElse(
                reason -> {
                    end(context);
                    EarlyRefusal.answer(context, Problems.malformed(reason));
                },
                context::next);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        boolean isFollowing = ending.contains(request.connection()) && context.get(CHECKED) == null;
        if (isFollowing) {
            request.connection().close();
            return;
        }
        // One that is led elsewhere comes by again, and its answer has lost its headers.
        context.put(CHECKED, true);
        boolean isEncoded = request.headers().contains(TRANSFER_ENCODING);
        var doubt = doubt(request);
        if (isEncoded || doubt.isPresent()) {
            end(context);
        }
        doubt.ifPresentOrElse(reason -> EarlyRefusal.answer(context, Problems.malformed(reason)), context::next);
    }

    private static Optional<String> doubt(HttpServerRequest request) {
        boolean isOld = request.version() == HttpVersion.HTTP_1_0;
        if (request.path().contains("%00")) {
            return Optional.of("the address contains a character that no name has");
        }
        if (request.headers().contains("Upgrade", "websocket", true) && !isWebSocket(request)) {
            return Optional.of("the address is no WebSocket");
        }
        if (request.version() == HttpVersion.HTTP_2) {
            return Optional.empty();
        }
        int hosts = request.headers().getAll(HttpHeaders.HOST).size();
        if (hosts > 1 || hosts == 0 && !isOld) {
            return Optional.of("the request must have one Host");
        }
        var encodings = request.headers().getAll(TRANSFER_ENCODING);
        boolean isChunked = encodings.size() == 1 && encodings.get(0).strip().equalsIgnoreCase("chunked");
        boolean isClear = encodings.isEmpty() || isChunked && !isOld;
        return isClear ? Optional.empty() : Optional.of("the Transfer-Encoding must be chunked and nothing else");
    }

    /** The developers' pages are there in dev mode only. */
    private static boolean isWebSocket(HttpServerRequest request) {
        String path = request.path();
        return path.equals("/graphql") || path.equals("/graphql/") || path.startsWith("/q/dev-ui/");
    }

    private void end(RoutingContext context) {
        var connection = context.request().connection();
        ending.add(connection);
        context.response().putHeader("Connection", "close");
        context.addEndHandler(answered -> connection.close());
    }
}

package io.gridward.shared.idempotency.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.idempotency.Attempt;
import io.gridward.shared.idempotency.IdempotencyKey;
import io.gridward.shared.idempotency.IdempotencyProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Secrets;

/** Reads the key, and only where there is one also the body, whose hash is part of the request's fingerprint. */
class KeyFilter {

    /** After the filter that counts the bytes of a body that does not say how long it is. */
    private static final int LATE = Priorities.USER + 1000;

    private static final String SECRET = "idempotency";

    private final CurrentAttempt current;
    private final CurrentCaller caller;
    private final List<SendersWithoutAccount> senders;
    private final Secrets secrets;

    KeyFilter(CurrentAttempt current, CurrentCaller caller, @All List<SendersWithoutAccount> senders, Secrets secrets) {
        this.current = current;
        this.caller = caller;
        this.senders = senders;
        this.secrets = secrets;
    }

    @Once
    @ServerRequestFilter(priority = LATE)
    void read(ContainerRequestContext request, RoutingContext context) {
        List<String> given = request.getHeaders().get(IdempotencyKey.HEADER);
        if (given == null || given.isEmpty()) {
            return;
        }
        if (given.size() > 1) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_INVALID);
        }
        var sender = sender(request);
        if (sender.isEmpty()) {
            // Came without a token: the endpoint itself turns it away.
            return;
        }
        var key = IdempotencyKey.parse(given.get(0).strip());
        try {
            Body body = Body.read(request.getEntityStream());
            request.setEntityStream(body.stream());
            context.addEndHandler(ended -> close(body));
            current.set(new Attempt(sender.get(), key, fingerprint(request, body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<UUID> sender(ContainerRequestContext request) {
        UUID account = caller.get().id();
        return account == null
                ? senders.stream()
                        .flatMap(known -> known.senderOf(request).stream())
                        .findFirst()
                : Optional.of(account);
    }

    /** Keyed: bodies hold passwords and numbers of identity cards, whose plain hashes could be guessed. */
    private String fingerprint(ContainerRequestContext request, Body body) {
        String text = String.join(
                "\n",
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath(),
                String.valueOf(request.getUriInfo().getRequestUri().getRawQuery()),
                String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_TYPE)),
                body.sha256());
        return HexFormat.of().formatHex(secrets.hmac(SECRET, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void close(Body body) {
        try {
            body.stream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

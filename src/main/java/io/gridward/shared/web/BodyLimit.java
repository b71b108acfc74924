package io.gridward.shared.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * The largest body. One that says it is larger is answered at once; one that does not say (chunked) is read up to the
 * limit. Some doors take larger ones ({@link LargerBody}). The server has a limit of its own, far above, because it answers 413 without a word.
 */
@ApplicationScoped
class BodyLimit {

    /** Before the server's own check. */
    private static final int FIRST = 1000;

    private final long ordinaryBytes;
    private final List<LargerBody> larger;

    BodyLimit(
            @ConfigProperty(name = "gridward.http.max-body-size", defaultValue = "10M") MemorySize ordinary,
            @All List<LargerBody> larger) {
        this.ordinaryBytes = ordinary.asLongValue();
        this.larger = larger;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    static Problem exceeded(long limitBytes) {
        return Problem.of(CommonProblem.BODY_TOO_LARGE).with("limitBytes", limitBytes);
    }

    /** @param path normalised, with a leading slash */
    long bytes(String path) {
        return larger.stream()
                .filter(doors -> path.startsWith(doors.path()))
                .mapToLong(LargerBody::limitBytes)
                .findFirst()
                .orElse(ordinaryBytes);
    }

    private void check(RoutingContext context) {
        long limitBytes = bytes(context.normalizedPath());
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 19 && Long.parseLong(length) <= limitBytes) {
            context.next();
            return;
        }
        // What the client still sends is not read.
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyRefusal.answer(context, exceeded(limitBytes));
    }
}

package io.gridward.shared.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * The largest body. One that says it is larger is answered at once; one that does not say (chunked) is read up to the
 * limit. The server has a limit of its own, far above, because it answers 413 without a word.
 */
@ApplicationScoped
class BodyLimit {

    /** Before the server's own check. */
    private static final int FIRST = 1000;

    private final long limitBytes;

    BodyLimit(@ConfigProperty(name = "gridward.http.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.limitBytes = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    Problem exceeded() {
        return Problem.of(CommonProblem.BODY_TOO_LARGE).with("limitBytes", limitBytes);
    }

    long bytes() {
        return limitBytes;
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 19 && Long.parseLong(length) <= limitBytes) {
            context.next();
            return;
        }
        Locale locale = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = exceeded();
        context.response()
                .setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.PROBLEM_JSON)
                // What the client still sends is not read.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject(problem.render(locale)).toBuffer());
    }
}

package io.gridward.shared.web;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.RoutingContext;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.rate.Standing;

/** Tells callers how much they have left (draft-ietf-httpapi-ratelimit-headers). */
public final class RateHeaders {

    private RateHeaders() {}

    /** Takes the place of what was told before: the rates of an operation say more than those of all requests. */
    public static void tell(List<Standing> standings, RoutingContext context) {
        // Every answer has them: no streams here.
        var policies = new StringBuilder();
        var limits = new StringBuilder();
        for (Standing standing : standings) {
            var rate = standing.rate();
            named(policies, rate.name())
                    .append(";q=")
                    .append(rate.quota())
                    .append(";w=")
                    .append(rate.window().toSeconds());
            named(limits, rate.name())
                    .append(";r=")
                    .append(standing.remaining())
                    .append(";t=")
                    .append(standing.resetSeconds());
        }
        context.response()
                .headers()
                .set("RateLimit-Policy", policies.toString())
                .set("RateLimit", limits.toString());
    }

    private static StringBuilder named(StringBuilder list, String name) {
        return list.append(list.isEmpty() ? "\"" : ", \"").append(name).append('"');
    }

    /** @throws Problem of the kind, where there was not enough left of one of them */
    public static void requireTaken(List<Standing> standings, ProblemKind otherwise, RoutingContext context) {
        for (Standing standing : standings) {
            if (!standing.taken()) {
                context.response().headers().set(HttpHeaders.RETRY_AFTER, String.valueOf(standing.retrySeconds()));
                throw Problem.of(otherwise).with("retryAfter", standing.retrySeconds());
            }
        }
    }
}

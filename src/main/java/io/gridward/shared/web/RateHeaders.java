package io.gridward.shared.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var headers = context.response().headers();
        headers.set("RateLimit-Policy", each(standings, RateHeaders::policy));
        headers.set(
                "RateLimit",
                each(standings, standing -> ";r=" + standing.remaining() + ";t=" + standing.resetSeconds()));
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

    private static String policy(Standing standing) {
        var rate = standing.rate();
        return ";q=" + rate.quota() + ";w=" + rate.window().toSeconds();
    }

    private static String each(List<Standing> standings, Function<Standing, String> parameters) {
        return standings.stream()
                .map(standing -> "\"" + standing.rate().name() + "\"" + parameters.apply(standing))
                .collect(Collectors.joining(", "));
    }
}

package io.gridward.shared.web;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import io.gridward.shared.problem.Problem;

/** Answers a request with a problem before it has reached any resource. */
final class EarlyRefusal {

    private EarlyRefusal() {}

    static void answer(RoutingContext context, Problem problem) {
        Locale locale = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.PROBLEM_JSON)
                .end(new JsonObject(problem.render(locale)).toBuffer());
    }
}

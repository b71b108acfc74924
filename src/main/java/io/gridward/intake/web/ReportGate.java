package io.gridward.intake.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.IntakeProblem;
import io.gridward.intake.Quota;
import io.gridward.intake.ReportAdmission;
import io.gridward.shared.problem.Problem;

/** Lets a report in or turns it away, and tells in the headers how many more there may be. */
@Singleton
class ReportGate {

    private final ReportAdmission admission;

    ReportGate(ReportAdmission admission) {
        this.admission = admission;
    }

    /** @throws Problem SOURCE_KEY_UNKNOWN, REPORT_RATE_EXCEEDED */
    void pass(@Nullable String key, RoutingContext context) {
        var quotas = admission.admit(
                key, String.valueOf(context.request().remoteAddress().hostAddress()));
        var headers = context.response().headers();
        // draft-ietf-httpapi-ratelimit-headers
        headers.set("RateLimit-Policy", each(quotas, quota -> ";q=" + quota.quota() + ";w=" + quota.windowSeconds()));
        headers.set(
                "RateLimit",
                each(quotas, quota -> ";r=" + Math.max(0, quota.remaining()) + ";t=" + quota.resetSeconds()));
        quotas.stream().filter(Quota::isExceeded).findFirst().ifPresent(exceeded -> {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(exceeded.resetSeconds()));
            throw Problem.of(IntakeProblem.REPORT_RATE_EXCEEDED).with("retryAfter", exceeded.resetSeconds());
        });
    }

    private static String each(List<Quota> quotas, Function<Quota, String> parameters) {
        return quotas.stream()
                .map(quota -> "\"" + quota.name() + "\"" + parameters.apply(quota))
                .collect(Collectors.joining(", "));
    }
}

package io.gridward.intake.web;

import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.IntakeProblem;
import io.gridward.intake.ReportAdmission;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.RateHeaders;

/** Lets a report in or turns it away, and tells in the headers how many more there may be. */
@Singleton
class ReportGate {

    private final ReportAdmission admission;

    ReportGate(ReportAdmission admission) {
        this.admission = admission;
    }

    /** @throws Problem SOURCE_KEY_UNKNOWN, REPORT_RATE_EXCEEDED */
    void pass(@Nullable String key, RoutingContext context) {
        var standings = admission.admit(
                key, String.valueOf(context.request().remoteAddress().hostAddress()));
        RateHeaders.tell(standings, context);
        RateHeaders.requireTaken(standings, IntakeProblem.REPORT_RATE_EXCEEDED, context);
    }
}

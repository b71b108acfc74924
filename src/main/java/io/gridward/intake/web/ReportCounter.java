package io.gridward.intake.web;

import jakarta.ws.rs.container.ContainerRequestContext;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.web.RateLimited;

/**
 * Counts what comes by the key of a source before anything is done with it: no refusal takes back the count, and a
 * repetition counts, too.
 */
class ReportCounter {

    private final ReportGate gate;

    ReportCounter(ReportGate gate) {
        this.gate = gate;
    }

    @RateLimited
    @ServerRequestFilter
    void count(ContainerRequestContext request, RoutingContext context) {
        gate.pass(SourceKeys.in(request), context);
        SourceKeys.isLetIn(request);
    }
}

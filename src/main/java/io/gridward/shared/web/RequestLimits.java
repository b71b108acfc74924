package io.gridward.shared.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.Priorities;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.rate.Standing;

/** Counts each request for its address, then for its caller, before anything is done with it. */
class RequestLimits {

    private final RequestRates rates;
    private final CurrentCaller current;

    RequestLimits(RequestRates rates, CurrentCaller current) {
        this.rates = rates;
        this.current = current;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void count(RoutingContext context) {
        List<Standing> standings = new ArrayList<>(2);
        rates.ofAddress(String.valueOf(context.request().remoteAddress().hostAddress()))
                .ifPresent(standings::add);
        Caller caller = caller();
        if (caller != null && standings.stream().allMatch(Standing::taken)) {
            rates.ofCaller(caller).ifPresent(standings::add);
        }
        if (!standings.isEmpty()) {
            RateHeaders.tell(standings, context);
            RateHeaders.requireTaken(standings, CommonProblem.RATE_LIMITED, context);
        }
    }

    /** Nobody, where no token came or one that is no good: what is behind the door tells him so. */
    private @Nullable Caller caller() {
        try {
            Caller caller = current.get();
            return caller.id() == null ? null : caller;
        } catch (AuthenticationFailedException nobody) {
            return null;
        }
    }
}

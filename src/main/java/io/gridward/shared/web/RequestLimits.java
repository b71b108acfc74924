package io.gridward.shared.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.Priorities;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.rate.Rate;
import io.gridward.shared.rate.Rates;
import io.gridward.shared.rate.RatesConfig;
import io.gridward.shared.rate.Standing;
import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Counts each request for its address, then for its caller, before anything is done with it. */
class RequestLimits {

    private static final String SECRET = "request-address";

    private final Rates rates;
    private final RatesConfig config;
    private final CurrentCaller current;
    private final Secrets secrets;

    RequestLimits(Rates rates, RatesConfig config, CurrentCaller current, Secrets secrets) {
        this.rates = rates;
        this.config = config;
        this.current = current;
        this.secrets = secrets;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void count(RoutingContext context) {
        List<Standing> standings = new ArrayList<>(2);
        if (config.requestsPerMinuteOfAddress() > 0) {
            standings.add(ofAddress(context));
        }
        Caller caller = caller();
        if (caller != null && standings.stream().allMatch(Standing::taken)) {
            int quota = Objects.requireNonNullElse(caller.grant().requestsPerMinute(), config.requestsPerMinute());
            if (quota > 0) {
                standings.add(rates.take(Rate.perMinute("caller", quota), String.valueOf(caller.id())));
            }
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

    private Standing ofAddress(RoutingContext context) {
        String address = String.valueOf(context.request().remoteAddress().hostAddress());
        return rates.take(
                Rate.perMinute("address", config.requestsPerMinuteOfAddress()), address, () -> hidden(address));
    }

    /** An address is somebody's: it is stored as a keyed hash. */
    private String hidden(String address) {
        return Base64.getEncoder().encodeToString(secrets.hmac(SECRET, address.getBytes(UTF_8)));
    }
}

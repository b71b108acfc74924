package io.gridward.shared.graphql;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.graphql.engine.GraphqlLimits;
import io.gridward.shared.graphql.engine.GraphqlProblem;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.rate.Rate;
import io.gridward.shared.rate.Rates;
import io.gridward.shared.rate.RatesConfig;
import io.gridward.shared.rate.Standing;

/** What callers may ask for: so much at once, and so much a minute. */
@ApplicationScoped
class CostBudget {

    private final Rates rates;
    private final RatesConfig config;
    private final GraphqlLimits limits;
    private final CurrentCaller current;

    CostBudget(Rates rates, RatesConfig config, GraphqlLimits limits, CurrentCaller current) {
        this.rates = rates;
        this.config = config;
        this.limits = limits;
        this.current = current;
    }

    /** What it would cost, of which nothing is taken. */
    Cost price(long requested) {
        Rate rate = rate();
        return new Cost(requested, limit(rate), rate == null ? null : rates.look(rate, holder()));
    }

    /**
     * Takes what it costs.
     *
     * @throws Problem GRAPHQL_TOO_DEAR, GRAPHQL_BUDGET_SPENT
     */
    Cost charge(long requested) {
        Rate rate = rate();
        if (requested > limit(rate)) {
            throw Problem.of(CommonProblem.GRAPHQL_TOO_DEAR)
                    .with("requested", requested)
                    .with("limit", limit(rate));
        }
        if (rate == null) {
            return new Cost(requested, limit(null), null);
        }
        Standing standing = rates.take(rate, holder(), requested);
        if (!standing.taken()) {
            throw Problem.of(GraphqlProblem.GRAPHQL_BUDGET_SPENT)
                    .with("requested", requested)
                    .with("remaining", standing.remaining())
                    .with("retryAfter", standing.retrySeconds());
        }
        return new Cost(requested, limit(rate), standing);
    }

    /** What a whole minute's budget cannot pay is never answered. */
    private long limit(@Nullable Rate rate) {
        return rate == null ? limits.maxObjects() : Math.min(limits.maxObjects(), rate.quota());
    }

    private @Nullable Rate rate() {
        int perMinute = Objects.requireNonNullElse(current.get().grant().costPerMinute(), config.costPerMinute());
        return perMinute == 0 ? null : Rate.perMinute("cost", perMinute);
    }

    private String holder() {
        return current.id().toString();
    }
}

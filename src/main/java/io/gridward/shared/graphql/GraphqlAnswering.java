package io.gridward.shared.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.DocumentRefused;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.shared.web.RequestLog;

/** Answers a request, whatever becomes of it, and counts it. */
@ApplicationScoped
class GraphqlAnswering {

    private static final int REFUSED = 400;

    private final GraphqlExecution execution;
    private final GraphqlErrors errors;
    private final GraphqlMetrics metrics;
    private final CostBudget budget;
    private final Time time;

    GraphqlAnswering(
            GraphqlExecution execution, GraphqlErrors errors, GraphqlMetrics metrics, CostBudget budget, Time time) {
        this.execution = execution;
        this.errors = errors;
        this.metrics = metrics;
        this.budget = budget;
        this.time = time;
    }

    Reply answer(Supplier<GraphqlRequest> asked, boolean mutationsToo, Locale locale, RoutingContext routing) {
        long begun = System.nanoTime();
        @Nullable Prepared request = null;
        Reply reply;
        try {
            request = execution.prepare(asked.get(), mutationsToo);
            RequestLog.rootFields(routing, request.rootFields());
            reply = request.dryRun() ? Reply.priced(cost(request)) : answered(request, locale);
        } catch (DocumentRefused refused) {
            Undoing.everything();
            reply = new Reply(REFUSED, 200, errors.render(refused, locale), null, cost(request));
        } catch (Problem refused) {
            int status = refused.kind().status();
            reply = new Reply(status, status, List.of(errors.render(refused, locale)), null, cost(request));
        }
        metrics.count(request, reply, System.nanoTime() - begun);
        return reply;
    }

    private Reply answered(Prepared request, Locale locale) {
        var cost = budget.charge(request.requested()).told(time);
        Answer answer = execution.run(request, locale);
        Undoing.ofRefusal(answer);
        var failures = errors.render(answer.failures(), locale);
        return answer.isRequestError()
                ? new Reply(REFUSED, 200, failures, null, cost)
                : new Reply(200, 200, failures, answer, cost);
    }

    private @Nullable Map<String, Object> cost(@Nullable Prepared request) {
        return request == null ? null : budget.price(request.requested()).told(time);
    }
}

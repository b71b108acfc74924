package io.gridward.shared.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.DocumentRefused;
import io.gridward.shared.graphql.engine.Failure;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Begins subscriptions and answers what happens, for the caller of the current request, who is charged for each answer. */
@ApplicationScoped
public class Subscribing {

    private final GraphqlExecution execution;
    private final GraphqlErrors errors;
    private final CostBudget budget;
    private final ObjectMapper json;
    private final Time time;

    Subscribing(GraphqlExecution execution, GraphqlErrors errors, CostBudget budget, ObjectMapper json, Time time) {
        this.execution = execution;
        this.errors = errors;
        this.budget = budget;
        this.json = json;
        this.time = time;
    }

    /** A subscription that was begun: what happens from when somebody subscribes to it, each to be answered. */
    public record Begun(Multi<?> source, Answering answering, int together) {}

    /** Answers what has happened; within a request of whoever has subscribed. */
    @FunctionalInterface
    public interface Answering {
        Answered of(List<?> happened);
    }

    /**
     * @param answers as JSON, to the first of what has happened, as far as could be paid
     * @param refusal why there are no more; null when all of it is answered
     */
    public record Answered(List<byte[]> answers, @Nullable Refused refusal) {}

    /** Ends a subscription, or keeps it from beginning. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Map<String, Object>> errors;

        private Refused(List<Map<String, Object>> errors) {
            // An answer, not a fault: no stack trace is taken.
            super("refused", null, false, false);
            this.errors = errors;
        }

        /** As GraphQL has them. */
        public List<Map<String, Object>> errors() {
            return errors;
        }
    }

    /**
     * @param payload the parameters of the request
     * @throws Refused when nothing begins
     */
    public Begun begin(JsonNode payload, Locale locale) {
        try {
            var request = execution.prepareSubscription(GraphqlRequest.of(payload));
            budget.charge(request.requested());
            return new Begun(
                    execution.source(request, locale),
                    happened -> answers(request, locale, happened),
                    execution.together(request));
        } catch (DocumentRefused refused) {
            throw new Refused(errors.render(refused, locale));
        } catch (Problem refused) {
            throw refused(refused, locale);
        } catch (Exception refused) {
            throw new Refused(errors.render(List.of(new Failure(List.of(), List.of(), refused)), locale));
        }
    }

    /** As the errors of an answer. */
    public Refused refused(Problem problem, Locale locale) {
        return new Refused(List.of(errors.render(problem, locale)));
    }

    private Answered answers(Prepared request, Locale locale, List<?> happened) {
        var costs = new ArrayList<Map<String, Object>>(happened.size());
        Refused refusal = null;
        try {
            while (costs.size() < happened.size()) {
                costs.add(budget.charge(request.requested()).told(time));
            }
        } catch (Problem spent) {
            // What was paid for before is told.
            refusal = refused(spent, locale);
        }
        return new Answered(written(request, locale, happened.subList(0, costs.size()), costs), refusal);
    }

    private List<byte[]> written(Prepared request, Locale locale, List<?> happened, List<Map<String, Object>> costs) {
        if (happened.isEmpty()) {
            return List.of();
        }
        try {
            var answers = execution.answers(request, locale, happened);
            var written = new ArrayList<byte[]>(answers.size());
            for (int i = 0; i < answers.size(); i++) {
                Answer answer = answers.get(i);
                var failures = errors.render(answer.failures(), locale);
                written.add(new Reply(200, 200, failures, answer, costs.get(i)).toJson(json));
            }
            return written;
        } catch (Problem refused) {
            throw refused(refused, locale);
        }
    }
}

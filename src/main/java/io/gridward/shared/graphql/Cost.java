package io.gridward.shared.graphql;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.rate.Standing;
import io.gridward.shared.time.Time;

/**
 * What a request costs, told in the {@code extensions} of its answer.
 *
 * @param requested points: objects it could answer with
 * @param limit points that one request may cost
 * @param budget what is left of the caller's points; null where they are not counted
 */
record Cost(long requested, long limit, @Nullable Standing budget) {

    Map<String, Object> told(Time time) {
        var told = new LinkedHashMap<String, Object>();
        told.put("requested", requested);
        told.put("limit", limit);
        if (budget != null) {
            told.put("budget", budget.rate().quota());
            told.put("remaining", budget.remaining());
            told.put(
                    "resetAt",
                    time.now().plus(Duration.ofSeconds(budget.resetSeconds())).toString());
        }
        return told;
    }
}

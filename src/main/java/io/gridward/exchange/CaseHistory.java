package io.gridward.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;

/** A case with all that was done to it. */
record CaseHistory(CaseView view, List<CaseStepView> steps) {

    /** Whether some step has the value. */
    boolean has(Function<CaseStepView, @Nullable Object> part, Object value) {
        return has(steps.stream(), part, value);
    }

    /** Whether some step of these verbs has the value. */
    boolean has(Set<CaseVerb> verbs, Function<CaseStepView, @Nullable Object> part, Object value) {
        return has(steps.stream().filter(step -> verbs.contains(step.verb())), part, value);
    }

    private static boolean has(
            Stream<CaseStepView> steps, Function<CaseStepView, @Nullable Object> part, Object value) {
        return steps.anyMatch(step -> value.equals(part.apply(step)));
    }
}

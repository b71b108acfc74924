package io.gridward.shared.geo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What a caller sees of a refusal. */
record Refusal(GeoProblem kind, Map<String, Object> fields) {

    static Refusal of(ThrowingCallable call) {
        var thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(Problem.class);
        var problem = (Problem) thrown;
        return new Refusal((GeoProblem) problem.kind(), problem.render(Locale.ENGLISH));
    }

    String detail() {
        return (String) fields.get("detail");
    }

    @SuppressWarnings("unchecked")
    String pointer() {
        return ((List<FieldError>) fields.get("errors")).get(0).pointer();
    }
}

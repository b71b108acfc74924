package io.gridward.shared.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import io.smallrye.graphql.execution.error.GraphQLExceptionWhileDataFetching;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.web.Faults;

/** Renders errors with the same codes as REST, in {@code extensions}; never a class name or a message of ours. */
@ApplicationScoped
class GraphqlErrors {

    private final Problems problems;

    GraphqlErrors(Problems problems) {
        this.problems = problems;
    }

    List<Map<String, Object>> render(List<GraphQLError> errors, Locale locale) {
        boolean onlyFollowing = errors.stream().allMatch(GraphqlErrors::followsFromAnother);
        return errors.stream()
                .filter(error -> onlyFollowing || !followsFromAnother(error))
                .map(error -> render(error, locale))
                .toList();
    }

    /**
     * True when the request itself was at fault. The engine finds arguments of the wrong type only while it runs the
     * field, so an answer without any datum and without anything thrown counts, too.
     */
    static boolean isRequestError(ExecutionResult result) {
        return !result.isDataPresent()
                || !result.getErrors().isEmpty()
                        && result.getErrors().stream().allMatch(error -> thrownBy(error) == null)
                        && isEmpty(result.getData());
    }

    private static boolean isEmpty(Map<String, Object> data) {
        return data == null || data.values().stream().allMatch(Objects::isNull);
    }

    /** That null may not stand where a field failed is no news beside the failure. */
    private static boolean followsFromAnother(GraphQLError error) {
        return error instanceof NonNullableFieldWasNullError;
    }

    Map<String, Object> render(Problem problem, Locale locale) {
        var fields = problem.render(locale);
        var error = new LinkedHashMap<String, Object>();
        error.put("message", fields.get("detail"));
        error.put("extensions", fields);
        return error;
    }

    private Map<String, Object> render(GraphQLError error, Locale locale) {
        Throwable thrown = thrownBy(error);
        Map<String, Object> rendered = thrown != null
                ? render(problems.of(thrown).orElseGet(() -> Faults.logged(thrown)), locale)
                : render(
                        Problem.of(CommonProblem.GRAPHQL_INVALID).with("reason", String.valueOf(error.getMessage())),
                        locale);
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            rendered.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            rendered.put("path", error.getPath());
        }
        return rendered;
    }

    private static Throwable thrownBy(GraphQLError error) {
        if (error instanceof GraphQLExceptionWhileDataFetching fetching) {
            return fetching.getException();
        }
        if (error instanceof ExceptionWhileDataFetching fetching) {
            return fetching.getException();
        }
        return null;
    }
}

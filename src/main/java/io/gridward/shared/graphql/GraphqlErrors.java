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

    List<Map<String, Object>> render(ExecutionResult result, Locale locale) {
        List<GraphQLError> errors = result.getErrors();
        boolean onlyFollowing = errors.stream().allMatch(GraphqlErrors::followsFromAnother);
        return errors.stream()
                .filter(error -> onlyFollowing || !followsFromAnother(error))
                .map(error -> render(error, result.isDataPresent(), locale))
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

    private Map<String, Object> render(GraphQLError error, boolean whileRunning, Locale locale) {
        Map<String, Object> rendered = render(meaning(error, whileRunning), locale);
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

    private Problem meaning(GraphQLError error, boolean whileRunning) {
        Throwable thrown = thrownBy(error);
        if (thrown != null) {
            return problems.of(thrown).orElseGet(() -> Faults.logged(thrown));
        }
        // What the engine finds while it runs a field it words with the argument's text and names of classes.
        return whileRunning
                ? Problem.of(CommonProblem.ARGUMENT_INVALID)
                : Problem.of(CommonProblem.GRAPHQL_INVALID).with("reason", String.valueOf(error.getMessage()));
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

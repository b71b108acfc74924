package io.gridward.shared.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;
import graphql.language.SourceLocation;

import io.gridward.shared.graphql.engine.DocumentRefused;
import io.gridward.shared.graphql.engine.Failure;
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

    List<Map<String, Object>> render(List<Failure> failures, Locale locale) {
        return failures.stream().map(failure -> render(failure, locale)).toList();
    }

    List<Map<String, Object>> render(DocumentRefused refused, Locale locale) {
        return refused.errors().stream().map(error -> render(error, locale)).toList();
    }

    Map<String, Object> render(Problem problem, Locale locale) {
        var fields = problem.render(locale);
        var error = new LinkedHashMap<String, Object>();
        error.put("message", fields.get("detail"));
        error.put("extensions", fields);
        return error;
    }

    private Map<String, Object> render(Failure failure, Locale locale) {
        var problem = problems.of(failure.cause()).orElseGet(() -> Faults.logged(failure.cause()));
        Map<String, Object> rendered = render(problem, locale);
        locate(rendered, failure.locations());
        rendered.put("path", failure.path());
        return rendered;
    }

    private Map<String, Object> render(GraphQLError error, Locale locale) {
        var problem = Problem.of(CommonProblem.GRAPHQL_INVALID).with("reason", String.valueOf(error.getMessage()));
        Map<String, Object> rendered = render(problem, locale);
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            locate(rendered, error.getLocations());
        }
        return rendered;
    }

    private static void locate(Map<String, Object> rendered, List<SourceLocation> locations) {
        rendered.put(
                "locations",
                locations.stream()
                        .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                        .toList());
    }
}

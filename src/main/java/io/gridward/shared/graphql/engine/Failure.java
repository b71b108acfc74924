package io.gridward.shared.graphql.engine;

import java.util.List;

import graphql.language.SourceLocation;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** A field that could not be answered (GraphQL specification § 7.1.2). */
public record Failure(List<Object> path, List<SourceLocation> locations, Throwable cause) {

    /** True when the request was at fault, not what was done for it. */
    boolean isArgument() {
        return cause instanceof Problem problem && problem.kind() == CommonProblem.ARGUMENT_INVALID;
    }
}

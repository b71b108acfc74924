package io.gridward.shared.graphql.engine;

import java.util.List;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/** The document does not parse or validate, or its variables do not fit: nothing of it runs. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQLError> errors;

    DocumentRefused(List<? extends GraphQLError> errors) {
        // An answer, not a fault: no stack trace is taken.
        super("refused", null, false, false);
        this.errors = List.copyOf(errors);
    }

    static DocumentRefused because(String reason) {
        return new DocumentRefused(
                List.of(GraphqlErrorBuilder.newError().message("%s", reason).build()));
    }

    public List<GraphQLError> errors() {
        return errors;
    }
}

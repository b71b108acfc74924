package io.gridward.shared.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.language.Field;
import graphql.language.OperationDefinition;

import io.gridward.shared.graphql.engine.ParsedDocument;

/**
 * A request that may run, unless it is too dear.
 *
 * @param requested objects it could answer with
 * @param dryRun whether it is only to be priced
 */
record Prepared(
        ParsedDocument document,
        OperationDefinition operation,
        Map<String, Object> variables,
        long requested,
        boolean dryRun) {

    boolean isMutation() {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    boolean isSubscription() {
        return operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    String kind() {
        return operation.getOperation().name().toLowerCase(Locale.ROOT);
    }

    /** What is asked for at the root, by names of the schema; a client's own words would be without number. */
    List<String> rootFields() {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(Field::getName)
                .distinct()
                .toList();
    }
}

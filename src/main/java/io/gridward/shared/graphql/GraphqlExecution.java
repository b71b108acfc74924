package io.gridward.shared.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.Documents;
import io.gridward.shared.graphql.engine.Engine;
import io.gridward.shared.graphql.engine.ParsedDocument;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.RequestLog;

/**
 * Runs a request. A query runs in one transaction, so that it sees one state and holds one connection; each mutation is
 * a transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private final Documents documents;
    private final Engine engine;
    private final GraphQLSchema schema;
    private final CurrentVertxRequest current;
    private final long mostObjects;

    GraphqlExecution(
            Documents documents,
            Engine engine,
            GraphQLSchema schema,
            CurrentVertxRequest current,
            @ConfigProperty(name = "gridward.graphql.max-objects", defaultValue = "50000") long mostObjects) {
        this.documents = documents;
        this.engine = engine;
        this.schema = schema;
        this.current = current;
        this.mostObjects = mostObjects;
    }

    /**
     * @param mutationsToo false where the request must not change anything
     * @throws Problem METHOD_NOT_ALLOWED, GRAPHQL_TOO_DEAR
     * @throws io.gridward.shared.graphql.engine.DocumentRefused when the document or its variables are at fault
     */
    Answer run(GraphqlRequest request, boolean mutationsToo, Locale locale) {
        ParsedDocument document = documents.of(request.query());
        OperationDefinition operation = document.operation(request.operationName());
        boolean isMutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        if (isMutation && !mutationsToo) {
            throw Problem.of(CommonProblem.METHOD_NOT_ALLOWED);
        }
        RequestLog.rootFields(current.getCurrent(), rootFields(operation));
        if (isUnderKey()) {
            requireOneMutation(operation);
        }
        refuseTooDear(QueryCost.of(schema, document.document(), operation, request.variables()));
        Map<String, Object> variables = request.variableValues();
        return isMutation
                ? engine.run(document, operation, variables, locale)
                : runInTransaction(document, operation, variables, locale);
    }

    /** The transaction of {@link io.gridward.shared.idempotency.Idempotency}, which a request with a key runs in. */
    private static boolean isUnderKey() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static void requireOneMutation(OperationDefinition operation) {
        var selections = operation.getSelectionSet().getSelections();
        if (operation.getOperation() != OperationDefinition.Operation.MUTATION
                || selections.size() != 1
                || !(selections.get(0) instanceof Field)) {
            throw Problem.of(CommonProblem.GRAPHQL_KEY_NOT_APPLICABLE);
        }
    }

    /** The document has been validated: these are names of the schema. */
    private static List<String> rootFields(OperationDefinition operation) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(Field::getName)
                .toList();
    }

    private void refuseTooDear(long objects) {
        if (objects > mostObjects) {
            throw Problem.of(CommonProblem.GRAPHQL_TOO_DEAR)
                    .with("requested", objects)
                    .with("limit", mostObjects);
        }
    }

    private Answer runInTransaction(
            ParsedDocument document, OperationDefinition operation, Map<String, Object> variables, Locale locale) {
        QuarkusTransaction.begin();
        try {
            return engine.run(document, operation, variables, locale);
        } finally {
            // Nothing was written, and a refused field has marked the transaction: there is nothing to commit.
            QuarkusTransaction.rollback();
        }
    }
}

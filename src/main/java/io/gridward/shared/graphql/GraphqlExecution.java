package io.gridward.shared.graphql;

import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.Documents;
import io.gridward.shared.graphql.engine.Engine;
import io.gridward.shared.graphql.engine.ParsedDocument;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Runs a request. A query runs in one transaction, so that it sees one state and holds one connection; each mutation is
 * a transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private final Documents documents;
    private final Engine engine;
    private final GraphQLSchema schema;
    private final long mostObjects;

    GraphqlExecution(
            Documents documents,
            Engine engine,
            GraphQLSchema schema,
            @ConfigProperty(name = "gridward.graphql.max-objects", defaultValue = "50000") long mostObjects) {
        this.documents = documents;
        this.engine = engine;
        this.schema = schema;
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
        refuseTooDear(QueryCost.of(schema, document.document(), operation, request.variables()));
        Map<String, Object> variables = request.variableValues();
        return isMutation
                ? engine.run(document, operation, variables, locale)
                : runInTransaction(document, operation, variables, locale);
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

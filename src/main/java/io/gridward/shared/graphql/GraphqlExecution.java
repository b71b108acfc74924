package io.gridward.shared.graphql;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;

/**
 * Runs a request through SmallRye. A query runs in one transaction, so that it sees one state and holds one connection;
 * each mutation is a transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private final ExecutionService service;

    GraphqlExecution(ExecutionService service) {
        this.service = service;
    }

    boolean isMutation(GraphqlRequest request) {
        return operation(request)
                .filter(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
                .isPresent();
    }

    ExecutionResult run(GraphqlRequest request) {
        return isMutation(request) ? execute(request) : executeInTransaction(request);
    }

    private ExecutionResult executeInTransaction(GraphqlRequest request) {
        QuarkusTransaction.begin();
        try {
            return execute(request);
        } finally {
            // Nothing was written, and a refused field has marked the transaction: there is nothing to commit.
            QuarkusTransaction.rollback();
        }
    }

    private ExecutionResult execute(GraphqlRequest request) {
        var response = new AtomicReference<ExecutionResponse>();
        Map<String, Object> context = new HashMap<>();
        context.put("runBlocking", true);
        service.executeSync(toJsonObject(request), context, response::set);
        return response.get().getExecutionResult();
    }

    private static JsonObject toJsonObject(GraphqlRequest request) {
        var object = Json.createObjectBuilder().add("query", request.query());
        if (request.operationName() != null) {
            object.add("operationName", request.operationName());
        }
        if (request.variables() != null) {
            try (var reader =
                    Json.createReader(new StringReader(request.variables().toString()))) {
                object.add("variables", reader.readObject());
            }
        }
        return object.build();
    }

    /** The operation to run, or empty where the engine will refuse the document anyway. */
    private static Optional<OperationDefinition> operation(GraphqlRequest request) {
        try {
            var operations = Parser.parse(request.query()).getDefinitionsOfType(OperationDefinition.class);
            return operations.stream()
                    .filter(operation -> request.operationName() == null
                            || request.operationName().equals(operation.getName()))
                    .findFirst();
        } catch (InvalidSyntaxException refusedByTheEngine) {
            return Optional.empty();
        }
    }
}

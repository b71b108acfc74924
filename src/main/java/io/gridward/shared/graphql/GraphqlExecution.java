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
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Runs a request through SmallRye. A query runs in one transaction, so that it sees one state and holds one connection;
 * each mutation is a transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private final ExecutionService service;
    private final GraphQLSchema schema;
    private final long mostObjects;

    GraphqlExecution(
            ExecutionService service,
            GraphQLSchema schema,
            @ConfigProperty(name = "gridward.graphql.max-objects", defaultValue = "50000") long mostObjects) {
        this.service = service;
        this.schema = schema;
        this.mostObjects = mostObjects;
    }

    /**
     * @param mutationsToo false where the request must not change anything
     * @throws Problem METHOD_NOT_ALLOWED, GRAPHQL_TOO_DEAR
     */
    ExecutionResult run(GraphqlRequest request, boolean mutationsToo) {
        boolean isMutation = false;
        Optional<Document> document = parse(request.query());
        var operation = document.flatMap(parsed -> operation(parsed, request.operationName()));
        if (operation.isPresent()) {
            isMutation = operation.get().getOperation() == OperationDefinition.Operation.MUTATION;
            if (isMutation && !mutationsToo) {
                throw Problem.of(CommonProblem.METHOD_NOT_ALLOWED);
            }
            refuseTooDear(QueryCost.of(schema, document.get(), operation.get(), request.variables()));
        }
        return isMutation ? execute(request) : executeInTransaction(request);
    }

    private void refuseTooDear(long objects) {
        if (objects > mostObjects) {
            throw Problem.of(CommonProblem.GRAPHQL_TOO_DEAR)
                    .with("requested", objects)
                    .with("limit", mostObjects);
        }
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

    /** The document, or empty where the engine will refuse it anyway. */
    private static Optional<Document> parse(String query) {
        try {
            return Optional.of(Parser.parse(query));
        } catch (InvalidSyntaxException refusedByTheEngine) {
            return Optional.empty();
        }
    }

    private static Optional<OperationDefinition> operation(Document document, String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .findFirst();
    }
}

package io.gridward.shared.graphql;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.json.Json;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.GraphQLExceptionWhileDataFetching;
import io.smallrye.graphql.transformation.TransformException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/**
 * The extension's own engine, against whose answers ours are tested: reached through the same door, with a header that
 * only this class knows. Errors are answered as {@link Compared} has them.
 */
class StockEngine {

    static final String HEADER = "X-Test-Stock-Engine";

    private final ExecutionService service;
    private final Problems problems;
    private final ObjectMapper json;
    private final DataSource database;

    StockEngine(ExecutionService service, Problems problems, ObjectMapper json, DataSource database) {
        this.database = database;
        this.service = service;
        this.problems = problems;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    Response insteadOfOurs(ContainerRequestContext request) throws IOException, SQLException {
        if (request.getHeaderString(HEADER) == null) {
            return null;
        }
        QuarkusTransaction.begin();
        try (var held = database.getConnection()) {
            held.getAutoCommit();
            var result =
                    run(new String(request.getEntityStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("data", isRequestError(result) ? null : result.getData());
            answer.put("errors", codes(result));
            return Response.ok(json.writeValueAsBytes(answer), MediaType.APPLICATION_JSON)
                    .build();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private ExecutionResult run(String body) {
        var response = new AtomicReference<ExecutionResponse>();
        try (var reader = Json.createReader(new StringReader(body))) {
            service.executeSync(reader.readObject(), new HashMap<>(Map.of("runBlocking", true)), response::set);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
        return response.get().getExecutionResult();
    }

    private List<String> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .map(error -> Compared.error(code(error, result.isDataPresent()), error.getPath()))
                .toList();
    }

    private String code(GraphQLError error, boolean whileRunning) {
        Throwable thrown = thrownBy(error);
        if (thrown != null) {
            return problems.of(thrown).map(Problem::kind).map(Object::toString).orElseGet(() -> "INTERNAL " + thrown);
        }
        return whileRunning ? "ARGUMENT_INVALID" : "GRAPHQL_INVALID";
    }

    private static boolean isRequestError(ExecutionResult result) {
        Map<String, Object> data = result.getData();
        return !result.isDataPresent()
                || !result.getErrors().isEmpty()
                        && result.getErrors().stream().allMatch(error -> thrownBy(error) == null)
                        && (data == null || data.values().stream().allMatch(Objects::isNull));
    }

    /** Null where an argument does not fit, too: at a field of a page the stock engine throws what it says of one at the root. */
    private static Throwable thrownBy(GraphQLError error) {
        Throwable thrown = null;
        if (error instanceof GraphQLExceptionWhileDataFetching fetching) {
            thrown = fetching.getException();
        } else if (error instanceof ExceptionWhileDataFetching fetching) {
            thrown = fetching.getException();
        }
        return thrown instanceof TransformException ? null : thrown;
    }
}

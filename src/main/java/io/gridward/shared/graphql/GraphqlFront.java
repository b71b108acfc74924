package io.gridward.shared.graphql;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.DocumentRefused;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Language;

/**
 * GraphQL over HTTP. A request that is malformed in any way is a 400; errors of fields are part of a 200. Only a caller
 * who accepts nothing but the legacy {@code application/json} gets 200 for a document that does not parse or validate,
 * as the specification asks.
 */
@Path(GraphqlFront.PATH)
@Authenticated
@Blocking
@OutsideReach(value = Outside.OPEN, note = "where /graphql leads; each field decides for itself")
public class GraphqlFront {

    static final String PATH = "/q/graphql-front";

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final GraphqlExecution execution;
    private final GraphqlErrors errors;
    private final ObjectMapper json;

    GraphqlFront(GraphqlExecution execution, GraphqlErrors errors, ObjectMapper json) {
        this.execution = execution;
        this.errors = errors;
        this.json = json;
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response post(String body, @Context HttpHeaders headers) {
        return answer(headers, locale -> execution.run(GraphqlRequest.ofBody(json, body), true, locale));
    }

    @GET
    @Produces({GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response get(
            @QueryParam("query") String query,
            @QueryParam("operationName") String operationName,
            @QueryParam("variables") String variables,
            @QueryParam("extensions") String extensions,
            @Context HttpHeaders headers) {
        return answer(
                headers,
                locale -> execution.run(
                        GraphqlRequest.ofParameters(json, query, operationName, variables, extensions), false, locale));
    }

    private Response answer(HttpHeaders headers, Function<Locale, Answer> run) {
        Locale locale = Language.of(headers);
        boolean legacy = headers.getAcceptableMediaTypes().stream().noneMatch(GraphqlFront::acceptsGraphqlResponse);
        try {
            Answer answer = run.apply(locale);
            Undoing.ofRefusal(answer);
            var failures = errors.render(answer.failures(), locale);
            return answer.isRequestError()
                    ? response(legacy, legacy ? 200 : 400, body(failures, null))
                    : response(legacy, 200, body(failures, answer));
        } catch (DocumentRefused refused) {
            Undoing.everything();
            return response(legacy, legacy ? 200 : 400, body(errors.render(refused, locale), null));
        } catch (Problem refused) {
            return response(legacy, refused.kind().status(), body(List.of(errors.render(refused, locale)), null));
        }
    }

    private static Response response(boolean legacy, int status, byte[] body) {
        var response = Response.status(status)
                .entity(body)
                .type((legacy ? MediaType.APPLICATION_JSON : GRAPHQL_RESPONSE) + ";charset=utf-8");
        if (status == 405) {
            response.header(HttpHeaders.ALLOW, "POST");
        }
        return response.build();
    }

    private static boolean acceptsGraphqlResponse(MediaType type) {
        return type.isWildcardType()
                || type.getType().equals("application")
                        && (type.isWildcardSubtype() || type.getSubtype().equals("graphql-response+json"));
    }

    /** @param answer null where the request itself was refused, which has no data */
    private byte[] body(List<Map<String, Object>> failures, Answer answer) {
        try (var bytes = new ByteArrayBuilder();
                var generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            if (!failures.isEmpty()) {
                generator.writePOJOField("errors", failures);
            }
            if (answer != null) {
                generator.writeFieldName("data");
                Undoing.write(answer, generator);
            }
            generator.writeEndObject();
            generator.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("A result that cannot be written as JSON", e);
        }
    }
}

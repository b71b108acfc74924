package io.gridward.shared.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
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
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response post(String body, @Context HttpHeaders headers) {
        return answer(headers, () -> execution.run(GraphqlRequest.ofBody(json, body), true));
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
                () -> execution.run(
                        GraphqlRequest.ofParameters(json, query, operationName, variables, extensions), false));
    }

    private interface Run {
        ExecutionResult get();
    }

    private Response answer(HttpHeaders headers, Run run) {
        Locale locale = Language.of(headers);
        boolean legacy = headers.getAcceptableMediaTypes().stream().noneMatch(GraphqlFront::acceptsGraphqlResponse);
        var body = new LinkedHashMap<String, Object>();
        int status = 200;
        try {
            ExecutionResult result = run.get();
            if (!result.getErrors().isEmpty()) {
                body.put("errors", errors.render(result, locale));
            }
            if (GraphqlErrors.isRequestError(result)) {
                status = legacy ? 200 : 400;
            } else {
                body.put("data", result.getData());
            }
        } catch (Problem refused) {
            status = refused.kind().status();
            body.put("errors", List.of(errors.render(refused, locale)));
        }
        var response = Response.status(status)
                .entity(write(body))
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

    private byte[] write(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result that cannot be written as JSON", e);
        }
    }
}

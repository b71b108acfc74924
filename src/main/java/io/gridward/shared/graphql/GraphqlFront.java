package io.gridward.shared.graphql;

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

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.web.Language;

/**
 * GraphQL over HTTP. A request that is malformed in any way is a 400; errors of fields are part of a 200. Only a caller
 * who accepts nothing but the legacy {@code application/json} gets 200 for a document that does not parse or validate,
 * as the specification asks; who accepts anything gets that media type, too, but a status that tells.
 */
@Path(GraphqlFront.PATH)
@Authenticated
@Blocking
@OutsideReach(value = Outside.OPEN, note = "where /graphql leads; each field decides for itself")
public class GraphqlFront {

    static final String PATH = "/q/graphql-front";

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final int TOO_MANY = 429;

    private final GraphqlAnswering answering;
    private final ObjectMapper json;

    GraphqlFront(GraphqlAnswering answering, ObjectMapper json) {
        this.answering = answering;
        this.json = json;
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response post(String body, @Context HttpHeaders headers, @Context RoutingContext routing) {
        return response(
                answering.answer(() -> GraphqlRequest.ofBody(json, body), true, Language.of(headers), routing),
                headers);
    }

    @GET
    @Produces({GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response get(
            @QueryParam("query") String query,
            @QueryParam("operationName") String operationName,
            @QueryParam("variables") String variables,
            @QueryParam("extensions") String extensions,
            @Context HttpHeaders headers,
            @Context RoutingContext routing) {
        return response(
                answering.answer(
                        () -> GraphqlRequest.ofParameters(json, query, operationName, variables, extensions),
                        false,
                        Language.of(headers),
                        routing),
                headers);
    }

    private Response response(Reply reply, HttpHeaders headers) {
        var accepted = headers.getAcceptableMediaTypes();
        boolean isNamed = accepted.stream().anyMatch(GraphqlFront::isGraphqlResponse);
        boolean isLegacy = !isNamed && accepted.stream().noneMatch(MediaType::isWildcardSubtype);
        int status = isLegacy ? reply.legacyStatus() : reply.status();
        var response = Response.status(status)
                .entity(reply.toJson(json))
                .type((isNamed ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON) + ";charset=utf-8");
        if (status == TOO_MANY) {
            reply.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        }
        if (status == 405) {
            response.header(HttpHeaders.ALLOW, "POST");
        }
        return response.build();
    }

    private static boolean isGraphqlResponse(MediaType type) {
        return GRAPHQL_RESPONSE.equals(type.getType() + "/" + type.getSubtype());
    }
}

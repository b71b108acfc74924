package io.gridward.identity.web;

import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.gridward.identity.MachineSigningIn;
import io.gridward.identity.OauthProblem;
import io.gridward.identity.Refreshing;
import io.gridward.identity.SigningIn;
import io.gridward.identity.TokenGrant;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Faults;
import io.gridward.shared.web.Language;

/** The token endpoint (RFC 6749) and revocation (RFC 7009). People are public clients, machines bring their secret. */
@Path("/v1/oauth")
@Tag(name = "identity")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class OauthResource {

    private final SigningIn signingIn;
    private final MachineSigningIn machineSigningIn;
    private final Refreshing refreshing;

    OauthResource(SigningIn signingIn, MachineSigningIn machineSigningIn, Refreshing refreshing) {
        this.signingIn = signingIn;
        this.machineSigningIn = machineSigningIn;
        this.refreshing = refreshing;
    }

    @POST
    @Path("/token")
    @Operation(
            operationId = "getToken",
            summary = "Get an access token for a password, a refresh token or client credentials")
    @Refuses({
        "INVALID_REQUEST",
        "INVALID_CLIENT",
        "INVALID_GRANT",
        "UNAUTHORIZED_CLIENT",
        "UNSUPPORTED_GRANT_TYPE",
        "INVALID_SCOPE",
        "UNAVAILABLE"
    })
    public RestResponse<TokenReply> token(
            @RequestBody(content = @Content(schema = @Schema(ref = "TokenRequest")))
                    MultivaluedMap<String, String> form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        TokenReply reply = TokenReply.of(grant(new OauthForm(form), authorization));
        return RestResponse.ResponseBuilder.ok(reply)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/revoke")
    @Operation(operationId = "revokeToken", summary = "End the sign-in a refresh token belongs to")
    @Refuses("INVALID_REQUEST")
    @APIResponse(responseCode = "200", description = "Ended, or never begun")
    public RestResponse<Void> revoke(
            @RequestBody(content = @Content(schema = @Schema(ref = "RevocationRequest")))
                    MultivaluedMap<String, String> form) {
        refreshing.revoke(new OauthForm(form).required("token"));
        return RestResponse.ok();
    }

    private TokenGrant grant(OauthForm form, String authorization) {
        String type = form.required("grant_type");
        var credentials = ClientCredentials.of(form, authorization);
        if (type.equals("client_credentials")) {
            var client = credentials.orElseThrow(OauthProblem.INVALID_CLIENT::toProblem);
            return machineSigningIn.signIn(client.id(), client.secret(), form.optional("scope"));
        }
        boolean forPeople = type.equals("password") || type.equals("refresh_token");
        if (!forPeople) {
            throw OauthProblem.UNSUPPORTED_GRANT_TYPE.toProblem();
        }
        if (credentials.isPresent()) {
            throw OauthProblem.UNAUTHORIZED_CLIENT.toProblem();
        }
        var granted = type.equals("password")
                ? signingIn.signIn(form.required("username"), form.required("password"))
                : refreshing.refresh(form.required("refresh_token"));
        return granted.orElseThrow(OauthProblem.INVALID_GRANT::toProblem);
    }

    /** The server decodes the form, in one of two ways, and takes an escape that is none for a fault of its own. */
    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> undecodable(IllegalArgumentException thrown, HttpHeaders headers) {
        String message = String.valueOf(thrown.getMessage());
        boolean isForm = message.startsWith("Failed to decode URL") || message.startsWith("URLDecoder: ");
        return refused(isForm ? OauthForm.notEncoded() : Faults.logged(thrown), headers);
    }

    /** Plain JSON, not problem+json: libraries for OAuth read nothing else (RFC 6749 §5.2). */
    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> refused(Problem problem, HttpHeaders headers) {
        var response = RestResponse.ResponseBuilder.<Map<String, Object>>create(
                        problem.kind().status())
                .entity(problem.render(Language.of(headers)))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.kind() == OauthProblem.INVALID_CLIENT) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gridward\", charset=\"UTF-8\"");
        }
        return response.build();
    }
}

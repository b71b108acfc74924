package io.gridward.identity.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.identity.ChangePassword;
import io.gridward.identity.IdentityProblem;
import io.gridward.identity.Me;
import io.gridward.identity.MeView;
import io.gridward.identity.OwnPassword;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problem;

@Path("/v1/me")
@Authenticated
@Tag(name = "identity")
public class MeResource {

    private final Me me;
    private final OwnPassword ownPassword;

    MeResource(Me me, OwnPassword ownPassword) {
        this.me = me;
        this.ownPassword = ownPassword;
    }

    @GET
    @Operation(operationId = "readMe", summary = "Who makes this request")
    public MeView me() {
        return me.view();
    }

    @POST
    @Once
    @Path("/password")
    @Operation(operationId = "changeOwnPassword", summary = "Change one's own password; every refresh token ends")
    @Refuses({"FORBIDDEN", "PASSWORD_TOO_WEAK", "PASSWORD_WRONG", "PASSWORD_UNCHANGED"})
    @APIResponse(responseCode = "204", description = "Changed")
    public void changePassword(ChangePassword command) {
        if (!ownPassword.change(command)) {
            throw Problem.of(IdentityProblem.PASSWORD_WRONG);
        }
    }
}

package io.gridward.identity.web;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.identity.AccountAccess;
import io.gridward.identity.AccountView;
import io.gridward.identity.IssuedPassword;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/accounts/{id}")
@Authenticated
@Tag(name = "accounts")
public class AccountAccessResource {

    private final AccountAccess access;

    AccountAccessResource(AccountAccess access) {
        this.access = access;
    }

    @POST
    @Once
    @Path("/password")
    @Operation(operationId = "resetAccountPassword", summary = "Replace the password by a generated one, shown once")
    public RestResponse<IssuedPassword> resetPassword(UUID id) {
        return NoStore.of(RestResponse.ok(access.resetPassword(id)));
    }

    @POST
    @Once
    @Path("/deactivation")
    @Operation(operationId = "deactivateAccount", summary = "Keep the account out")
    @Refuses("OWN_ACCOUNT")
    public RestResponse<AccountView> deactivate(UUID id) {
        var account = access.deactivate(id);
        return Replies.ok(account, account.version());
    }

    @DELETE
    @Path("/deactivation")
    @Operation(operationId = "reactivateAccount", summary = "Let the account in again")
    public RestResponse<AccountView> reactivate(UUID id, @Context HttpHeaders headers) {
        var account = access.reactivate(id, Versions.expected(headers));
        return Replies.ok(account, account.version());
    }

    @DELETE
    @Path("/lock")
    @Operation(operationId = "unlockAccount", summary = "Lift the lock that wrong passwords brought")
    public RestResponse<AccountView> unlock(UUID id, @Context HttpHeaders headers) {
        var account = access.unlock(id, Versions.expected(headers));
        return Replies.ok(account, account.version());
    }
}

package io.gridward.identity.web;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.AccountEditing;
import io.gridward.identity.AccountFilter;
import io.gridward.identity.AccountSearch;
import io.gridward.identity.AccountView;
import io.gridward.identity.CreateAccount;
import io.gridward.identity.NewAccountView;
import io.gridward.identity.UpdateAccount;
import io.gridward.shared.access.Role;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/accounts")
@Authenticated
@Tag(name = "accounts")
public class AccountResource {

    private final AccountSearch search;
    private final AccountEditing editing;

    AccountResource(AccountSearch search, AccountEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "List the accounts, by login name")
    public RestResponse<Listing<AccountView>> list(
            @QueryParam("role") @Nullable Role role,
            @QueryParam("text") @Nullable String text,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new AccountFilter(role, text), new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createAccount",
            summary = "Create an account; a password that is not given is generated and shown once")
    @Refuses({"PASSWORD_TOO_WEAK", "REACH_EXCEEDED", "LOGIN_NAME_TAKEN", "WORKER_UNKNOWN"})
    @Creates
    public RestResponse<NewAccountView> create(CreateAccount command) {
        var created = editing.create(command);
        var account = created.account();
        return NoStore.of(Replies.created("/v1/accounts/" + account.id(), created, account.version()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAccount", summary = "Read one account")
    public RestResponse<AccountView> read(UUID id) {
        var account = search.byId(id);
        return Replies.ok(account, account.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateAccount", summary = "Change an account; fields left out stay as they are")
    @Refuses({"REACH_EXCEEDED", "OWN_ACCOUNT", "WORKER_UNKNOWN"})
    public RestResponse<AccountView> update(UUID id, UpdateAccount patch, @Context HttpHeaders headers) {
        var account = editing.update(id, Versions.expected(headers), patch);
        return Replies.ok(account, account.version());
    }
}

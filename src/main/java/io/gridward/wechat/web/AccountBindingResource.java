package io.gridward.wechat.web;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.wechat.AccountUnbinding;
import io.gridward.wechat.WechatBindingView;

@Path("/v1/accounts/{id}/wechat-binding")
@Authenticated
@Tag(name = "wechat")
public class AccountBindingResource {

    private final AccountUnbinding unbinding;

    AccountBindingResource(AccountUnbinding unbinding) {
        this.unbinding = unbinding;
    }

    @GET
    @Operation(operationId = "readAccountWechatBinding", summary = "Whether the account comes in through WeChat")
    public RestResponse<WechatBindingView> read(UUID id) {
        var view = unbinding.view(id);
        return Replies.ok(view, view.version());
    }

    @DELETE
    @Operation(
            operationId = "removeAccountWechatBinding",
            summary = "End that the account comes in through WeChat; every sign-in of it ends")
    @APIResponse(responseCode = "204", description = "Ended")
    public void remove(UUID id, @Context HttpHeaders headers) {
        unbinding.unbind(id, Versions.expected(headers));
    }
}

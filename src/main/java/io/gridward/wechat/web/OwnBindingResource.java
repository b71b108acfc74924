package io.gridward.wechat.web;

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

import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.wechat.OwnWechat;
import io.gridward.wechat.WechatBindingView;

@Path("/v1/me/wechat-binding")
@Authenticated
@Tag(name = "wechat")
public class OwnBindingResource {

    private final OwnWechat own;

    OwnBindingResource(OwnWechat own) {
        this.own = own;
    }

    @GET
    @Operation(operationId = "readOwnWechatBinding", summary = "Whether one's account comes in through WeChat")
    @Refuses("NOT_FOUND")
    public RestResponse<WechatBindingView> read() {
        var view = own.view();
        return Replies.ok(view, view.version());
    }

    @DELETE
    @Operation(
            operationId = "removeOwnWechatBinding",
            summary = "End that one's account comes in through WeChat; every sign-in of it ends")
    @Refuses("NOT_FOUND")
    @APIResponse(responseCode = "204", description = "Ended")
    public void remove(@Context HttpHeaders headers) {
        own.unbind(Versions.expected(headers));
    }
}

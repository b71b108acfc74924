package io.gridward.wechat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.identity.web.NoStore;
import io.gridward.identity.web.TokenReply;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.problem.Problem;
import io.gridward.wechat.BindWechat;
import io.gridward.wechat.SignInWithWechat;
import io.gridward.wechat.WechatBinding;
import io.gridward.wechat.WechatProblem;
import io.gridward.wechat.WechatSigningIn;

/** For whoever has opened the mini-program. */
@Path("/v1/wechat")
@PermitAll
@Tag(name = "wechat")
public class WechatResource {

    private final WechatSigningIn signingIn;
    private final WechatBinding binding;

    WechatResource(WechatSigningIn signingIn, WechatBinding binding) {
        this.signingIn = signingIn;
        this.binding = binding;
    }

    @POST
    @Path("/sign-in")
    @Operation(
            operationId = "signInWithWechat",
            summary = "Sign in with the code of wx.login",
            description =
                    "Whoever's WeChat is bound to an account gets the tokens of /v1/oauth/token, and refreshes them there."
                            + " Everybody else gets a ticket to bind with, good once and for ten minutes.")
    @Refuses({
        "WECHAT_NOT_CONFIGURED",
        "WECHAT_MISCONFIGURED",
        "WECHAT_UNAVAILABLE",
        "WECHAT_CODE_INVALID",
        "WECHAT_CODE_USED",
        "WECHAT_USER_BLOCKED",
        "WECHAT_TOO_OFTEN",
        "WECHAT_REFUSED",
        "WECHAT_ACCOUNT_CLOSED"
    })
    public RestResponse<WechatSignInReply> signIn(SignInWithWechat command) {
        return NoStore.of(RestResponse.ok(WechatSignInReply.of(signingIn.signIn(command))));
    }

    @POST
    @Path("/binding")
    @Operation(
            operationId = "bindWechat",
            summary = "Bind one's WeChat to one's account, by one's telephone number or a one-time code; signs in",
            description =
                    "By the number the one worker in service who has it. Five wrong one-time codes lock for half an hour.")
    @Refuses({
        "WECHAT_NOT_CONFIGURED",
        "WECHAT_MISCONFIGURED",
        "WECHAT_UNAVAILABLE",
        "WECHAT_CODE_INVALID",
        "WECHAT_CODE_USED",
        "WECHAT_TOO_OFTEN",
        "WECHAT_REFUSED",
        "WECHAT_TICKET_INVALID",
        "WECHAT_ONE_TIME_CODE_WRONG",
        "WECHAT_NUMBER_UNKNOWN",
        "WECHAT_ACCOUNT_GUARDED",
        "WECHAT_ACCOUNT_CLOSED",
        "WECHAT_ACCOUNT_BOUND",
        "WECHAT_BOUND_ALREADY"
    })
    public RestResponse<TokenReply> bind(BindWechat command) {
        var grant = binding.bind(command).orElseThrow(() -> Problem.of(WechatProblem.WECHAT_ONE_TIME_CODE_WRONG));
        return NoStore.of(RestResponse.ok(TokenReply.of(grant)));
    }
}

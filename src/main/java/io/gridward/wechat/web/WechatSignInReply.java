package io.gridward.wechat.web;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.web.TokenReply;
import io.gridward.wechat.BindingTicket;
import io.gridward.wechat.WechatSignIn;

/**
 * Exactly one of the two is there.
 *
 * @param tokens for whoever is bound to an account, as {@code /v1/oauth/token} gives them
 * @param binding for whoever is not yet, to bind with
 */
public record WechatSignInReply(
        @Nullable TokenReply tokens, @Nullable BindingTicket binding) {

    static WechatSignInReply of(WechatSignIn signIn) {
        return new WechatSignInReply(signIn.grant() == null ? null : TokenReply.of(signIn.grant()), signIn.ticket());
    }
}

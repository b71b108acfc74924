package io.gridward.wechat;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.TokenGrant;

/**
 * What comes of signing in. Exactly one of the two is there.
 *
 * @param grant for whoever is bound
 * @param ticket for whoever is not yet
 */
public record WechatSignIn(
        @Nullable TokenGrant grant, @Nullable BindingTicket ticket) {}

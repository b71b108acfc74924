package io.gridward.wechat;

import org.jspecify.annotations.Nullable;

import io.gridward.wechat.client.WechatRefusal;

/**
 * What came of one attempt to send.
 *
 * @param state WAITING when it is to be tried again
 * @param spent whether WeChat has counted it, as far as anybody knows
 */
record Outcome(OutgoingState state, boolean spent, @Nullable Integer errcode) {

    static final Outcome SENT = new Outcome(OutgoingState.SENT, true, null);
    static final Outcome LATER = new Outcome(OutgoingState.WAITING, false, null);
    static final Outcome UNKNOWN = new Outcome(OutgoingState.UNKNOWN, true, null);

    static Outcome of(WechatRefusal refusal) {
        var state =
                switch (refusal.code()) {
                    case NOTHING_ACCEPTED -> OutgoingState.NOT_ACCEPTED;
                    case TOO_OFTEN, QUOTA_USED, TOKEN_WRONG, TOKEN_EXPIRED -> OutgoingState.WAITING;
                    default -> OutgoingState.FAILED;
                };
        return new Outcome(state, false, refusal.number());
    }

    Outcome givenUp() {
        return new Outcome(OutgoingState.FAILED, spent, errcode);
    }
}

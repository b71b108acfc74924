package io.gridward.wechat;

import java.time.Instant;

/** That an account comes in through WeChat; by whose openid is nobody's business. */
public record WechatBindingView(String accountId, BindingMeans means, Instant boundAt, int version) {

    static WechatBindingView from(Binding binding) {
        return new WechatBindingView(
                binding.accountId().toString(), binding.means(), binding.boundAt(), binding.version());
    }
}

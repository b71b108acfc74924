package io.gridward.wechat.client;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mini-program as WeChat knows it. */
@ConfigMapping(prefix = "gridward.wechat")
public interface WechatConfig {

    /** Without it and the secret there is no mini-program. */
    Optional<String> appId();

    Optional<String> secret();

    /** Asks a stand-in inside this program instead of WeChat. Whoever reaches it can be anybody: for tests and demonstrations. */
    @WithDefault("false")
    boolean stub();

    @WithDefault("https://api.weixin.qq.com")
    String url();

    @WithDefault("PT2S")
    Duration connectTimeout();

    @WithDefault("PT4S")
    Duration readTimeout();
}

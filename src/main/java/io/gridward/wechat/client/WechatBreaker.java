package io.gridward.wechat.client;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.faulttolerance.api.CircuitBreakerName;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** Asks nobody for a while who has failed half of the last twenty times: others wait for the threads meanwhile. */
@ApplicationScoped
class WechatBreaker {

    static final String NAME = "wechat";

    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 10_000,
            successThreshold = 2,
            failOn = {WechatUnavailable.class, WechatSilent.class})
    @CircuitBreakerName(NAME)
    WechatAnswer ask(Supplier<WechatAnswer> call) {
        return call.get();
    }
}

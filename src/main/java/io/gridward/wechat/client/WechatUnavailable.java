package io.gridward.wechat.client;

import org.jspecify.annotations.Nullable;

/** WeChat has done nothing: it is busy, was not reached, or has failed too often lately to be asked. */
public final class WechatUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WechatUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.gridward.wechat.client;

/** WeChat was asked and has not answered; whether it has done anything nobody knows. */
public final class WechatSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what without the address that was asked, which holds secrets */
    WechatSilent(String what) {
        super(what);
    }
}

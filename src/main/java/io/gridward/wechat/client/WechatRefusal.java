package io.gridward.wechat.client;

/** WeChat has answered that it will not. Its message ends with the id under which its own people find the request. */
public final class WechatRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WechatCode code;
    private final int number;

    WechatRefusal(int number, String message) {
        // An answer, not a fault: no stack trace is taken.
        super(number + " " + message, null, false, false);
        this.code = WechatCode.of(number);
        this.number = number;
    }

    public WechatCode code() {
        return code;
    }

    public int number() {
        return number;
    }
}

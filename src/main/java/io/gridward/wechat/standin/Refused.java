package io.gridward.wechat.standin;

/** Answered with an {@code errcode}. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int errcode;
    private final String errmsg;

    Refused(int errcode, String message) {
        super(message, null, false, false);
        this.errcode = errcode;
        this.errmsg = message;
    }

    int errcode() {
        return errcode;
    }

    String errmsg() {
        return errmsg;
    }
}

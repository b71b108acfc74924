package io.gridward.wechat.standin;

/** No answer, as of a line that breaks. */
final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Silence() {
        super(null, null, false, false);
    }
}

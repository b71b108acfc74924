package io.gridward.wechat.client;

import java.util.Arrays;

/** What WeChat means by its {@code errcode}; the answer itself is always 200. */
public enum WechatCode {
    OK(0),
    /** To be asked again. */
    BUSY(-1),
    TOKEN_WRONG(40001),
    TOKEN_EXPIRED(42001),
    OPENID_WRONG(40003),
    APP_ID_WRONG(40013),
    CODE_INVALID(40029),
    TEMPLATE_WRONG(40037),
    SECRET_WRONG(40125),
    SCENE_WRONG(40129),
    CODE_USED(40163),
    USER_BLOCKED(40226),
    APP_ID_MISSING(41002),
    PAGE_WRONG(41030),
    NOTHING_ACCEPTED(43101),
    OPENID_OF_ANOTHER_APP(43104),
    TEXT_EMPTY(44002),
    TOO_MANY_A_MINUTE(44991),
    QUOTA_USED(45009),
    TOO_OFTEN(45011),
    FIELD_WRONG(47003),
    NOT_GRANTED(48001),
    /** The user was not in the mini-program in the last two hours. */
    USER_AWAY(61010),
    /** One that is not known here. */
    OTHER(Integer.MIN_VALUE);

    private final int number;

    WechatCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static WechatCode of(int number) {
        return Arrays.stream(values())
                .filter(code -> code.number == number)
                .findFirst()
                .orElse(OTHER);
    }

    /** A new access token may help. */
    boolean isAboutTheToken() {
        return this == TOKEN_WRONG || this == TOKEN_EXPIRED;
    }

    /** Nobody who asks can help it: the operators have to look at what is configured here or at WeChat. */
    public boolean isOurs() {
        return switch (this) {
            case APP_ID_WRONG, SECRET_WRONG, APP_ID_MISSING, NOT_GRANTED, TEMPLATE_WRONG, PAGE_WRONG, SCENE_WRONG ->
                true;
            default -> isAboutTheToken();
        };
    }
}

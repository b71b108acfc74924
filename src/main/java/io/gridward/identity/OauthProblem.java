package io.gridward.identity;

import java.util.Locale;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

/**
 * Refusals of the token endpoint (RFC 6749 §5.2). {@code invalid_grant} never says whether the name, the password or
 * the state of the account was wrong: a locked account answers as a wrong password does.
 */
public enum OauthProblem implements ProblemKind {
    INVALID_REQUEST(400, "令牌请求无效", "The token request is not valid", "{reason}", "{reason}"),
    INVALID_CLIENT(
            401,
            "客户端认证失败",
            "The client is not known by this secret",
            "客户端标识或密钥不正确",
            "The client id or its secret is not right"),
    INVALID_GRANT(
            400,
            "登录名、密码或刷新令牌无效",
            "The login name, password or refresh token is not valid",
            "登录名、密码或刷新令牌不正确，或账号暂时不能登录",
            "It is wrong, used, expired, or the account may not sign in now"),
    UNAUTHORIZED_CLIENT(
            400,
            "客户端不能使用此授权方式",
            "The client may not use this grant",
            "机器客户端只能使用 client_credentials",
            "Machines use client_credentials only"),
    UNSUPPORTED_GRANT_TYPE(
            400,
            "不支持的授权方式",
            "The grant type is not supported",
            "支持 password、refresh_token、client_credentials",
            "Use password, refresh_token or client_credentials");

    private final Definition definition;

    OauthProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    /** The problem with the members RFC 6749 asks for beside ours. Its descriptions are ASCII, so English. */
    public Problem toProblem() {
        return Problem.of(this)
                .with("error", name().toLowerCase(Locale.ROOT))
                .with("error_description", definition.title().en());
    }

    public static Problem invalidRequest(String reason) {
        return INVALID_REQUEST.toProblem().with("reason", reason).with("error_description", reason);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

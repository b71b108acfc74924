package io.gridward.identity;

import java.util.Locale;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/**
 * Refusals of the token endpoint (RFC 6749 §5.2). {@code invalid_grant} never says whether the name, the password or
 * the state of the account was wrong: a locked account answers as a wrong password does.
 */
public enum OauthProblem implements ProblemKind {
    INVALID_REQUEST(
            400,
            new Text("令牌请求无效", "The token request is not valid"),
            new Text("{reason}", "{reason}"),
            new Text(
                    "以 application/x-www-form-urlencoded 提交，每个参数只出现一次，见 RFC 6749",
                    "Send a form (application/x-www-form-urlencoded) with each parameter once, as RFC 6749 says")),
    INVALID_CLIENT(
            401,
            new Text("客户端认证失败", "The client is not known by this secret"),
            new Text("客户端标识或密钥不正确", "The client id or its secret is not right"),
            new Text(
                    "核对 client_id 和 client_secret；密钥遗失时请管理员在 /v1/api-clients/{id}/secret 换发",
                    "Check client_id and client_secret; an administrator replaces a lost secret at /v1/api-clients/{id}/secret")),
    INVALID_GRANT(
            400,
            new Text("登录名、密码或刷新令牌无效", "The login name, password or refresh token is not valid"),
            new Text("登录名、密码或刷新令牌不正确，或账号暂时不能登录", "It is wrong, used, expired, or the account may not sign in now"),
            new Text(
                    "刷新令牌只能使用一次：保存每次返回的新令牌；失效后请用户重新登录，连续输错密码会暂时锁定",
                    "A refresh token works once, so keep the new one each time; otherwise let the user sign in again. Wrong passwords in a row lock the account for a while")),
    UNAUTHORIZED_CLIENT(
            400,
            new Text("客户端不能使用此授权方式", "The client may not use this grant"),
            new Text("机器客户端只能使用 client_credentials", "Machines use client_credentials only"),
            new Text(
                    "机器对接改用 grant_type=client_credentials；人员登录时不要发送 client_secret",
                    "Machines send grant_type=client_credentials; people sign in without a client_secret")),
    UNSUPPORTED_GRANT_TYPE(
            400,
            new Text("不支持的授权方式", "The grant type is not supported"),
            new Text(
                    "支持 password、refresh_token、client_credentials",
                    "Use password, refresh_token or client_credentials"),
            new Text(
                    "检查 grant_type 的拼写；授权码等其他方式不提供",
                    "Check the spelling of grant_type; other grants, such as authorization codes, are not offered")),
    INVALID_SCOPE(
            400,
            new Text("授权项无效", "The scope is not valid"),
            new Text("scope 含有未知的或未授予该客户端的授权项", "It names a scope that there is not or that the client does not have"),
            new Text(
                    "只请求已授予的项，以空格分隔；省略 scope 即得到全部",
                    "Ask only for scopes that the client has, parted by spaces; without scope it gets all of them"));

    private final Definition definition;

    OauthProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
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

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("令牌", "Tokens"), values());
        }
    }
}

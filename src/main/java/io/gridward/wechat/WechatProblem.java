package io.gridward.wechat;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of what the mini-program asks for. */
public enum WechatProblem implements ProblemKind {
    WECHAT_NOT_CONFIGURED(
            501,
            new Text("未配置微信小程序", "There is no mini-program here"),
            new Text("本系统没有配置微信小程序", "No WeChat mini-program is configured"),
            new Text(
                    "请运维人员设置 GRIDWARD_WECHAT_APP_ID 和 GRIDWARD_WECHAT_SECRET；在此之前用密码登录",
                    "Let the operators set GRIDWARD_WECHAT_APP_ID and GRIDWARD_WECHAT_SECRET; sign in with a password until then")),
    WECHAT_MISCONFIGURED(
            503,
            new Text("微信小程序配置有误", "The mini-program is not configured rightly"),
            new Text("微信拒绝了本系统的凭据或权限（{errcode}）", "WeChat does not accept what this system calls itself ({errcode})"),
            new Text(
                    "请运维人员核对 AppID、AppSecret 和接口权限；错误编号见日志",
                    "Let the operators check the app id, its secret and what it was granted; the log has the details")),
    WECHAT_UNAVAILABLE(
            503,
            new Text("微信暂时不可用", "WeChat cannot be asked right now"),
            new Text("微信服务器繁忙或没有应答", "The server of WeChat is busy or does not answer"),
            new Text("稍后重新调用 wx.login 再试；也可用密码登录", "Call wx.login again in a while, or sign in with a password")),
    WECHAT_CODE_INVALID(
            400,
            new Text("微信 code 无效", "The code is not valid"),
            new Text("code 无效或已超过五分钟", "The code is wrong or older than five minutes"),
            new Text(
                    "重新调用 wx.login（或手机号按钮）取得新的 code",
                    "Get a new code from wx.login, or from the button for the number")),
    WECHAT_CODE_USED(
            400,
            new Text("微信 code 已使用", "The code was used before"),
            new Text("每个 code 只能使用一次", "Each code is good once"),
            new Text(
                    "重新调用 wx.login（或手机号按钮）取得新的 code",
                    "Get a new code from wx.login, or from the button for the number")),
    WECHAT_USER_BLOCKED(
            403,
            new Text("微信限制了该用户", "WeChat has blocked the user"),
            new Text("微信将该用户列为高风险用户", "WeChat considers the user a high risk"),
            new Text("请用户在微信中申诉，或改用密码登录", "Let the user turn to WeChat, or sign in with a password")),
    WECHAT_TOO_OFTEN(
            429,
            new Text("登录过于频繁", "Too often"),
            new Text("微信限制了该用户每分钟的登录次数", "WeChat limits how often a user signs in within a minute"),
            new Text("一分钟后重试", "Try again after a minute")),
    WECHAT_REFUSED(
            502,
            new Text("微信拒绝了请求", "WeChat refuses"),
            new Text("微信返回错误 {errcode}", "WeChat answers with the error {errcode}"),
            new Text("在微信开放文档中查询该错误码；编号见日志", "Look the number up in WeChat's documents; the log has the details")),
    WECHAT_TICKET_INVALID(
            400,
            new Text("绑定凭据无效", "The ticket is not valid"),
            new Text("凭据已过期、已使用，或因多次输错而停用", "It has expired, was used, or too many guesses were wrong"),
            new Text(
                    "重新登录取得新的凭据；多次输错后请等待半小时",
                    "Sign in again for a new one; after too many wrong guesses wait half an hour")),
    WECHAT_ONE_TIME_CODE_WRONG(
            400,
            new Text("一次性验证码不正确", "The one-time code is not right"),
            new Text("验证码不正确、已使用或已过期", "It is wrong, was used, or has expired"),
            new Text("请用户核对；需要时请网格指导员重新生成", "Let the user look again, or ask a supervisor for a new one")),
    WECHAT_NUMBER_UNKNOWN(
            422,
            new Text("手机号未登记", "The number is not known"),
            new Text("没有唯一一名有账号的在职人员登记了该手机号", "No single worker in service with an account has this number"),
            new Text(
                    "请管理员核对人员档案中的电话，或改用一次性验证码绑定",
                    "Let an administrator check the number in the worker's record, or bind by a one-time code")),
    WECHAT_ACCOUNT_GUARDED(
            403,
            new Text("该账号不能用手机号绑定", "This account is not bound by a number"),
            new Text(
                    "管理员、指挥中心和审计账号只能用管理员生成的一次性验证码绑定",
                    "Accounts of administrators, command rooms and auditors need a one-time code"),
            new Text("请管理员生成一次性验证码", "Ask an administrator for a one-time code")),
    WECHAT_ACCOUNT_CLOSED(
            403,
            new Text("账号已停用或锁定", "The account is kept out"),
            new Text("微信已绑定的账号已停用或暂时锁定", "The account this WeChat is bound to is deactivated or locked"),
            new Text("请联系管理员", "Ask an administrator")),
    WECHAT_BOUND_ALREADY(
            409,
            new Text("该微信已绑定账号", "This WeChat is bound"),
            new Text("一个微信只能绑定一个账号", "It is bound to an account, and to one only"),
            new Text("先以原账号解除绑定", "Unbind it from that account first")),
    WECHAT_ACCOUNT_BOUND(
            409,
            new Text("该账号已绑定其他微信", "The account is bound"),
            new Text("一个账号只能绑定一个微信", "It is bound to another WeChat, and to one only"),
            new Text("本人或管理员解除原绑定后重试", "Let the holder or an administrator unbind it first")),
    WECHAT_TEMPLATE_UNKNOWN(
            422,
            new Text("没有该订阅消息模板", "There is no such template"),
            new Text("模板编号不在 GET /v1/me/subscriptions 之中", "The id is none of those in GET /v1/me/subscriptions"),
            new Text("重新读取可用的模板编号", "Read again which templates there are")),
    WORKER_WITHOUT_ACCOUNT(
            409,
            new Text("该人员没有可用账号", "The worker has no account"),
            new Text("没有唯一一个启用的账号关联该人员", "No single active account belongs to the worker"),
            new Text("请管理员为其开通账号（workerId）", "Let an administrator make an account with this workerId"));

    private final Definition definition;

    WechatProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("微信小程序", "WeChat mini-program"), values());
        }
    }
}

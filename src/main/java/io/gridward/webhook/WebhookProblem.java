package io.gridward.webhook;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of webhooks. */
public enum WebhookProblem implements ProblemKind {
    WEBHOOK_URL_REFUSED(
            422,
            new Text("回调地址不可用", "The address is refused"),
            new Text("不能向该地址发送：{reason}", "Nothing is sent to this address: {reason}"),
            new Text(
                    "使用公网可达的 http 或 https 地址；内网、本机和保留地址一律拒绝，每次发送前都会再次检查",
                    "Name a public http or https address; private, loopback and reserved ones are refused, also at each sending")),
    WEBHOOK_STOPPED(
            409,
            new Text("回调已停用", "The webhook is switched off"),
            new Text("已停用的回调不发送任何内容", "Nothing is sent while it is switched off"),
            new Text(
                    "查看 stop 所示的原因，排除后以 PATCH 将 active 设为 true",
                    "Look at stop for the reason, mend it, and set active to true with PATCH")),
    WEBHOOK_PERIOD_INVALID(
            422,
            new Text("时间段无效", "The period is not valid"),
            new Text("to 必须晚于 from", "It has to end after it begins"),
            new Text("交换或修正 from 与 to", "Exchange or mend from and to")),
    WEBHOOK_TOO_MANY(
            409,
            new Text("回调过多", "Too many webhooks"),
            new Text("每个账号最多可有 {limit} 个回调", "An account has no more than {limit}"),
            new Text("删除不用的回调，或在一个回调中订阅多种类型", "Delete one, or let one tell several types"));

    private final Definition definition;

    WebhookProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("回调", "Webhooks"), values());
        }
    }
}

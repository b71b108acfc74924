package io.gridward.shared.idempotency;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of a request that carries an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header §2.7). */
public enum IdempotencyProblem implements ProblemKind {
    IDEMPOTENCY_KEY_INVALID(
            400,
            new Text("Idempotency-Key 无效", "The Idempotency-Key is not valid"),
            new Text(
                    "须为一个 1 至 255 个可见 ASCII 字符的键，可加双引号，其中不含逗号、引号和反斜杠",
                    "It is one key of 1 to 255 visible ASCII characters, quoted or not, without commas, quotes and backslashes"),
            new Text("为每个新请求生成一个 UUID 作为键", "Make a UUID for each new request and send it as the key")),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            new Text("相同的请求正在处理", "The same request is being worked on"),
            new Text("使用此 Idempotency-Key 的请求尚未完成", "A request with this Idempotency-Key has not ended yet"),
            new Text(
                    "按 Retry-After 稍候，以相同的键和内容重发，即得第一次的结果",
                    "Wait as Retry-After says and send it again with the same key, unchanged: the answer of the first will come")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            new Text("Idempotency-Key 已用于其他请求", "The Idempotency-Key belongs to another request"),
            new Text("此键已用于地址或内容不同的请求", "It was used with another address or another body"),
            new Text("新请求使用新的键；重发时不得改动内容", "Use a new key for a new request; change nothing when sending again"));

    private final Definition definition;

    IdempotencyProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("幂等键", "Idempotency-Key"), values());
        }
    }
}

package io.gridward.shared.graphql.engine;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of GraphQL requests that would cost too much, most of them before anything has run. */
public enum GraphqlProblem implements ProblemKind {
    GRAPHQL_TOO_LONG(
            new Text("GraphQL 文档过长", "The GraphQL document is too long"),
            new Text("文档超过 {limit} 个字符", "The document has more than {limit} characters"),
            new Text("把数据放进 variables，把查询拆成几个请求", "Put data into variables and split the query into several requests")),
    GRAPHQL_TOO_MANY_TOKENS(
            new Text("GraphQL 文档词元过多", "The GraphQL document has too many tokens"),
            new Text("文档超过 {limit} 个词元", "The document has more than {limit} tokens"),
            new Text("把查询拆成几个请求", "Split the query into several requests")),
    GRAPHQL_TOO_DEEP(
            new Text("GraphQL 查询嵌套过深", "The GraphQL query is nested too deep"),
            new Text("嵌套超过 {limit} 层", "Fields are nested more than {limit} deep"),
            new Text("分几次查询，后一次使用前一次得到的编号", "Ask in several steps, each with the ids the one before has given")),
    GRAPHQL_TOO_MANY_ALIASES(
            new Text("GraphQL 文档别名过多", "The GraphQL document has too many aliases"),
            new Text("别名超过 {limit} 个", "It has more than {limit} aliases"),
            new Text("改用列表查询，或拆成几个请求", "Ask for a list instead, or split the query into several requests")),
    GRAPHQL_TOO_MANY_DIRECTIVES(
            new Text("GraphQL 文档指令过多", "The GraphQL document has too many directives"),
            new Text("指令超过 {limit} 个", "It has more than {limit} directives"),
            new Text("在客户端决定要查哪些字段", "Decide in the client which fields to ask for")),
    GRAPHQL_TOO_MANY_FIELDS(
            new Text("GraphQL 查询字段过多", "The GraphQL query has too many fields"),
            new Text("展开片段后字段超过 {limit} 个", "With its fragments spread it has more than {limit} fields"),
            new Text("只查用得到的字段，或拆成几个请求", "Ask only for what is needed, or split the query into several requests")),
    GRAPHQL_TOO_MANY_VARIABLES(
            new Text("GraphQL 变量过多", "The GraphQL variables are too many"),
            new Text("变量中的值超过 {limit} 个", "The variables hold more than {limit} values"),
            new Text("分批发送", "Send them in several requests")),
    GRAPHQL_NO_BATCHES(
            new Text("不支持批量 GraphQL 请求", "GraphQL requests are not taken in batches"),
            new Text("请求体须是一个 JSON 对象，而不是数组", "The body must be one JSON object, not an array"),
            new Text("每个操作发送一个请求；一个文档可以查询多个字段", "Send one request an operation; one document may ask for many fields")),
    GRAPHQL_TOO_SLOW(
            new Text("GraphQL 查询超时", "The GraphQL query took too long"),
            new Text("查询超过 {limitSeconds} 秒，已中止", "It was stopped after {limitSeconds} seconds"),
            new Text("减小 first 或嵌套；稍后再试", "Ask for smaller pages or less depth; try again later")),
    GRAPHQL_NEEDS_WEBSOCKET(
            new Text("订阅须使用 WebSocket", "A subscription needs a WebSocket"),
            new Text("订阅不能通过普通 HTTP 请求执行", "Subscriptions are not answered to a plain HTTP request"),
            new Text(
                    "用子协议 graphql-transport-ws 连接同一地址的 WebSocket，例如使用 npm 包 graphql-ws",
                    "Connect to the same address by WebSocket with the sub-protocol graphql-transport-ws, for instance with the npm package graphql-ws")),
    GRAPHQL_NEEDS_HTTP(
            new Text("查询和变更须使用 HTTP", "Queries and mutations need HTTP"),
            new Text("WebSocket 只执行订阅", "By WebSocket only subscriptions are run"),
            new Text("把查询、变更和试算以 POST /graphql 发送", "Send queries, mutations and dry runs with POST /graphql")),
    SUBSCRIPTIONS_EXCEEDED(
            429,
            new Text("订阅过多", "Too many subscriptions"),
            new Text("一个连接最多同时有 {most} 个订阅", "A connection may have {most} subscriptions at a time"),
            new Text("结束不用的订阅，或用一个订阅代替几个", "End those nobody reads, or let one subscription serve several views")),
    PERSISTED_QUERY_NOT_FOUND(
            404,
            new Text("没有保存该查询", "The query is not kept here"),
            // The text that Apollo's clients look for.
            new Text("PersistedQueryNotFound", "PersistedQueryNotFound"),
            new Text(
                    "连同 query 和散列重发一次，此后只发散列；一个月未使用的查询会被清除",
                    "Send it once with its query and the hash, and only the hash from then on; what nobody asks for in a month is forgotten")),
    PERSISTED_QUERY_HASH_WRONG(
            400,
            new Text("查询与散列不符", "The hash is not that of the query"),
            new Text("sha256Hash 不是 query 的散列", "sha256Hash is not the hash of query"),
            new Text(
                    "对 query 的 UTF-8 字节计算 SHA-256，写成小写十六进制",
                    "Take the SHA-256 of the UTF-8 of query, in lower-case hexadecimal digits")),
    QUERY_NOT_ALLOWED(
            403,
            new Text("不允许该查询", "The query is not allowed"),
            new Text(
                    "该客户端只能使用已登记的查询，{sha256} 未登记", "The client may send only registered queries, and {sha256} is none"),
            new Text(
                    "请管理员在 /v1/api-clients/{id}/queries 登记该查询；空格和换行也须一致",
                    "Let an administrator register the query at /v1/api-clients/{id}/queries; it must be the same to the last space")),
    GRAPHQL_BUDGET_SPENT(
            429,
            new Text("GraphQL 点数不足", "The budget of GraphQL points is spent"),
            new Text(
                    "查询需要 {requested} 点，剩余 {remaining} 点；请在 {retryAfter} 秒后重试",
                    "The query costs {requested} points and {remaining} are left; try again after {retryAfter} seconds"),
            new Text(
                    "等待 Retry-After 给出的秒数后重发；extensions.cost 说明每次查询的点数和余量，extensions.dryRun 可只估价不执行",
                    "Wait the seconds in Retry-After and send it again; extensions.cost tells what each query costs and what is left, and a request with extensions.dryRun is priced without being run"));

    private static final int BAD_REQUEST = 400;

    private final Definition definition;

    GraphqlProblem(Text title, Text detail, Text remedy) {
        this(BAD_REQUEST, title, detail, remedy);
    }

    GraphqlProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("GraphQL 的限制", "Limits of GraphQL"), values());
        }
    }
}

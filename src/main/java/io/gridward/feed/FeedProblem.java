package io.gridward.feed;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about the change feed. */
public enum FeedProblem implements ProblemKind {
    FEED_TOKEN_INVALID(
            400,
            new Text("变更令牌无效", "The feed token is not valid"),
            new Text("since 不是发给当前账号的令牌，也不是时间", "since is no token that was given to this account, and no time"),
            new Text(
                    "原样保存并回传 nextToken；令牌只能由取得它的账号使用，找不到原令牌时按 410 的办法重新同步",
                    "Keep nextToken and send it back unchanged, from the account that got it; without it read everything anew as after a 410")),
    FEED_TOKEN_EXPIRED(
            410,
            new Text("变更令牌已过期", "The feed token has expired"),
            new Text(
                    "令牌之后的变更已不保留，或账号的范围已改变；请由 {resync} 重新同步",
                    "What came after it is kept no longer, or the account sees something else now; read everything anew from {resync}"),
            new Text(
                    "先导出全量数据，再从导出所给的令牌继续；拉取间隔应远短于保留期",
                    "Export everything and go on from the token that comes with it; pull far more often than changes are kept")),
    FEED_TYPE_UNKNOWN(
            400,
            new Text("变更类型未知", "A type of change is not known"),
            new Text("没有 {unknown}", "There is no {unknown}"),
            new Text(
                    "types 取 FEED.md 所列的种类（如 CASE）或类型（如 CASE_CLOSED）",
                    "Use the kinds (such as CASE) and types (such as CASE_CLOSED) that FEED.md lists")),
    FEED_STREAMS_EXCEEDED(
            429,
            new Text("事件流过多", "Too many streams"),
            new Text("每个账号最多同时打开 {most} 个事件流", "An account may have {most} streams open at a time"),
            new Text("关闭不用的连接，或把几个筛选条件合并成一个流", "Close the streams nobody reads, or read several filters from one"));

    /** Where all there is can be had. */
    private static final String RESYNC = "/v1/exports";

    private final Definition definition;

    FeedProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    static Problem expired() {
        return Problem.of(FEED_TOKEN_EXPIRED).with("resync", RESYNC);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("变更流", "The change feed"), values());
        }
    }
}

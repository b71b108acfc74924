package io.gridward.patrol;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about tracks. */
public enum PatrolProblem implements ProblemKind {
    ACCOUNT_WITHOUT_WORKER(
            403,
            new Text("账号未关联网格员", "The account belongs to no worker"),
            new Text("只有关联网格员的账号才能上传和查看本人轨迹", "Only an account of a worker has a track of its own"),
            new Text("请管理员在账号中关联网格员（workerId）", "Let an administrator name the worker (workerId) in the account")),
    TRACK_TOO_LONG(
            413,
            new Text("轨迹点过多", "Too many points at once"),
            new Text("一次最多 {limit} 个点，收到 {points} 个", "At most {limit} points at once, {points} were sent"),
            new Text("分批上传；重复的点不会重复计算", "Send them in parts; a point sent twice counts once"));

    private final Definition definition;

    PatrolProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("巡查轨迹", "Tracks"), values());
        }
    }
}

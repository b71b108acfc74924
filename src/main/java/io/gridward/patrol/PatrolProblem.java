package io.gridward.patrol;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about tracks. */
public enum PatrolProblem implements ProblemKind {
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

package io.gridward.duty;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why the review of a flag was refused. */
enum FlagProblem implements ProblemKind {
    FLAG_REVIEWED(
            409,
            new Text("疑点已核查", "The flag is reviewed"),
            new Text("核查结果是 {outcome}", "The outcome was {outcome}"),
            new Text("核查结果不再更改", "An outcome is not changed")),
    FLAG_OWN(
            403,
            new Text("不得核查本人的疑点", "Nobody reviews what is flagged about himself"),
            new Text("该疑点涉及您本人的履职", "The flag is about your own day"),
            new Text("请由其他人员核查", "Leave it to somebody else"));

    private final Definition definition;

    FlagProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("履职疑点", "Flags"), values());
        }
    }
}

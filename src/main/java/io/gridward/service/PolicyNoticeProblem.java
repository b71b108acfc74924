package io.gridward.service;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why something about a policy notice was refused. */
enum PolicyNoticeProblem implements ProblemKind {
    POLICY_NOTICE_WITHDRAWN(
            409,
            new Text("政策通知已撤回", "The notice is withdrawn"),
            new Text("该通知已于 {from} 撤回", "It was withdrawn at {from}"),
            new Text("需要时另行发布", "Publish another one if it is needed"));

    private final Definition definition;

    PolicyNoticeProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("政策通知", "Policy notices"), values());
        }
    }
}

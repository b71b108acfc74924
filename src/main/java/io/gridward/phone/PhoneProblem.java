package io.gridward.phone;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of what a phone brings when it is online again. */
public enum PhoneProblem implements ProblemKind {
    SYNC_AFTER_REFUSED(
            409,
            new Text("所依赖的操作未完成", "The operation it needs was refused"),
            new Text("操作 {after} 未完成，因此未执行此操作", "The operation {after} was not done, so this one was not tried"),
            new Text("先解决被拒绝的操作，再把两者一起重新提交", "Mend the one that was refused, and send both again"));

    private final Definition definition;

    PhoneProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("离线同步", "Offline work"), values());
        }
    }
}

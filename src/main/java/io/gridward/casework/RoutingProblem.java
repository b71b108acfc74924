package io.gridward.casework;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about the rules by which cases find their departments. */
public enum RoutingProblem implements ProblemKind {
    ROUTING_RULE_TAKEN(
            409,
            new Text("该类别和区域已有派遣规则", "There is a rule for the category and the area"),
            new Text("同一类别、同一区域只能有一条规则", "A category and an area have one rule together"),
            new Text(
                    "用 GET /v1/case-routing-rules 找到现有规则，修改其部门",
                    "Find the rule with GET /v1/case-routing-rules and change its department")),
    ROUTING_DEPARTMENT_FOREIGN(
            422,
            new Text("部门不服务该区域", "The department does not serve the area"),
            new Text("部门 {department} 不服务 {area}", "The department {department} does not serve {area}"),
            new Text("改选服务该区域的部门，或缩小规则的区域", "Choose a department that serves the area, or a smaller area"));

    private final Definition definition;

    RoutingProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("派遣规则", "Routing of cases"), values());
        }
    }
}

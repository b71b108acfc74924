package io.gridward.department;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about departments. */
public enum DepartmentProblem implements ProblemKind {
    DEPARTMENT_NAME_TAKEN(
            409,
            new Text("部门名称已被使用", "The name of the department is taken"),
            new Text("同一区划内已有同名部门", "Another department of the same area has the name"),
            new Text(
                    "先查询该部门是否已登记；同名而不同的部门请加以区分",
                    "See whether it is registered already, or choose a name that tells the two apart")),
    DEPARTMENT_RETIRED(
            409,
            new Text("部门已停用", "The department is retired"),
            new Text("部门 {department} 已停用", "The department {department} takes no more cases and no more members"),
            new Text(
                    "刷新部门列表：GET /v1/departments?state=ACTIVE，改选现用部门",
                    "Choose another from GET /v1/departments?state=ACTIVE")),
    DEPARTMENT_MEMBERS_WITHHELD(
            403,
            new Text("无权查看部门成员", "The members are not shown to you"),
            new Text(
                    "只有管辖该部门的管理员、指挥室和部门成员可以查看",
                    "They are shown to administrators and commanders whose reach covers the department, and to its members"),
            new Text("隐藏成员列表；确有需要时请管理员办理", "Hide the list, or ask an administrator")),
    ACCOUNT_DEACTIVATED(
            409,
            new Text("账号已停用", "The account is deactivated"),
            new Text("停用的账号不能加入部门", "A deactivated account does not become a member"),
            new Text("先由管理员恢复该账号，或改选其他账号", "Let an administrator reactivate the account first, or choose another"));

    private final Definition definition;

    DepartmentProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("部门", "Departments"), values());
        }
    }
}

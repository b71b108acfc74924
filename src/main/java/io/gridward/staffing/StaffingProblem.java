package io.gridward.staffing;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about workers and their assignments. */
public enum StaffingProblem implements ProblemKind {
    WORKER_UNKNOWN(
            422,
            new Text("没有该人员", "There is no such worker"),
            new Text("workerId 不是已登记的人员", "workerId names nobody"),
            new Text("先在 GET /v1/workers 中查到人员，再使用其 id", "Look the worker up in GET /v1/workers and send that id")),
    WORKER_LEFT(
            409,
            new Text("人员已离职", "The worker has left"),
            new Text("该人员已离职，不能再修改或任用", "A worker who has left is not changed or assigned"),
            new Text("该人员重新入职时，新建人员档案", "Whoever comes back is taken into service as a new worker")),
    WORKER_KIND_IN_USE(
            409,
            new Text("任职期间不能改变人员类别", "The kind of an assigned worker does not change"),
            new Text("请先结束其现有任职", "End the present assignments first"),
            new Text(
                    "在 POST /v1/assignments/{id}/end 结束任职，改变类别后重新任用",
                    "End the assignments at POST /v1/assignments/{id}/end, change the kind, assign again")),
    ID_CARD_TAKEN(
            409,
            new Text("身份证号已登记", "The identity number is taken"),
            new Text("已有在职人员使用该身份证号", "A worker in service already has this number"),
            new Text(
                    "按姓名或电话查找已有档案；确属他人时核对身份证号",
                    "Look for the record there is, by name or telephone; if it is another person check the number")),
    ASSIGNED_ALREADY(
            409,
            new Text("已在该网格任职", "Assigned to this grid already"),
            new Text("该人员在此期间已在网格 {grid} 任职", "The worker is assigned to grid {grid} in this period"),
            new Text(
                    "查看其任职列表；需要延长时先结束现有任职再任用",
                    "Look at the worker's assignments; to prolong one, end it and assign again")),
    WORKER_HAS_POST(
            409,
            new Text("专职网格员只能有一个岗位", "A full-time worker has one post"),
            new Text("该人员在此期间已有专职岗位", "The worker has another full-time post in this period"),
            new Text(
                    "用 POST /v1/assignments/{id}/transfer 调动，临时顶岗用 acting",
                    "Move the worker with POST /v1/assignments/{id}/transfer, or let him act for a while")),
    FULL_TIME_POST_TAKEN(
            409,
            new Text("网格已有专职网格员", "The grid has a full-time worker"),
            new Text("网格 {grid} 在此期间已有专职网格员", "Another full-time worker has grid {grid} in this period"),
            new Text(
                    "先结束前任的任职，或注明 acting 和截止时间作为代理",
                    "End the predecessor's assignment first, or make this an acting one with an end")),
    LEADER_POST_TAKEN(
            409,
            new Text("网格已有网格长", "The grid has a leader"),
            new Text("网格 {grid} 在此期间已有网格长", "Another leader has grid {grid} in this period"),
            new Text(
                    "先结束前任的任职，或注明 acting 和截止时间作为代理",
                    "End the predecessor's assignment first, or make this an acting one with an end")),
    ASSIGNMENT_ENDED(
            409,
            new Text("任职已结束", "The assignment has ended"),
            new Text("任职已于 {validTo} 结束，不再更改", "It ended at {validTo} and is not changed"),
            new Text("刷新任职列表；需要时新建任职", "Read the assignments again; make a new one where needed")),
    ACTING_WITHOUT_END(
            422,
            new Text("代理须有截止时间", "Acting needs an end"),
            new Text("代理任职必须给出截止时间", "An acting assignment must say when it ends"),
            new Text("请填写 validTo", "Send validTo"));

    private final Definition definition;

    StaffingProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("人员与任职", "Workers and assignments"), values());
        }
    }
}

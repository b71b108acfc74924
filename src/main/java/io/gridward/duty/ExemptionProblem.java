package io.gridward.duty;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about exemptions from the daily duty. */
public enum ExemptionProblem implements ProblemKind {
    EXEMPTION_SUBJECT_INVALID(
            422,
            new Text("免考对象不合要求", "The exemption is of nobody it can be of"),
            new Text("workerId 与 areaCode 须且只能填一个，并与类型 {kind} 相符", "It is of a worker or of an area, as {kind} allows"),
            new Text(
                    "请假、借调、设备故障按人登记；天气按区域登记；培训、会议两者均可",
                    "Leave, secondment and device failure are of a worker, weather of an area, training and meetings of either")),
    EXEMPTION_PERIOD_INVALID(
            422,
            new Text("免考起止时间不合要求", "The period of the exemption is not valid"),
            new Text("to 必须晚于 from，且不超过 {mostDays} 天", "It must end after it starts, at most {mostDays} days later"),
            new Text("检查起止时间；更长的借调按年分别登记", "Check both times; enter a longer secondment year by year")),
    EXEMPTION_FOR_ONESELF(
            403,
            new Text("不能为本人登记", "Not for oneself"),
            new Text("本人的免考须由他人登记或取消", "Someone else records and cancels what exempts you"),
            new Text("由网格长、指导员或指挥室办理", "Ask the leader, the supervisor or the command room")),
    EXEMPTION_OF_OTHER_GRID(
            403,
            new Text("不是本网格的人员", "The worker is not of your grids"),
            new Text("网格长只能为所管网格的人员登记", "A leader records exemptions of the workers of his own grids only"),
            new Text("由该员所在网格的网格长或指挥室办理", "Ask the leader of the worker's grid or the command room")),
    EXEMPTION_CANCELLED(
            409,
            new Text("免考已取消", "The exemption is cancelled"),
            new Text("已于 {cancelledAt} 取消", "It was cancelled at {cancelledAt}"),
            new Text("刷新列表；确需免考请重新登记", "Read the list again; record a new one where it is needed"));

    private final Definition definition;

    ExemptionProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("免考", "Exemptions from duty"), values());
        }
    }
}

package io.gridward.training;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about trainings. */
public enum TrainingProblem implements ProblemKind {
    TRAINING_PERIOD_INVALID(
            422,
            new Text("培训起止时间不合要求", "The period of the training is not valid"),
            new Text("结束时间必须晚于开始时间，且不超过 {mostDays} 天", "It must end after it starts, at most {mostDays} days later"),
            new Text("检查起止时间；跨多天的培训按场次分别登记", "Check both times; enter a long course as several sessions")),
    TRAINING_TIME_IMPLAUSIBLE(
            422,
            new Text("培训时间不合理", "The time of the training is not plausible"),
            new Text("开始时间应在 {earliest} 与 {latest} 之间", "It must start between {earliest} and {latest}"),
            new Text("检查年份和时区", "Check the year and the offset")),
    TRAINING_CANCELLED(
            409,
            new Text("培训已取消", "The training is cancelled"),
            new Text("培训 {training} 已取消", "The training {training} is cancelled"),
            new Text("刷新培训列表并告知参训人员", "Read the trainings again and tell the participants")),
    TRAINING_HELD(
            409,
            new Text("培训已举行", "The training has been held"),
            new Text("已有人签到，不能取消或改期", "People have signed in: it can no longer be cancelled or moved"),
            new Text("确需更正时先核对签到记录", "If it was a mistake look at the attendances first")),
    TRAINING_FULL(
            409,
            new Text("培训名额已满", "The training is full"),
            new Text("名额 {capacity} 已满", "All {capacity} places are taken"),
            new Text("提高名额或安排下一场", "Raise the capacity or plan another session")),
    CAPACITY_BELOW_ENROLMENTS(
            409,
            new Text("名额少于已报名人数", "The capacity is below the number enrolled"),
            new Text("已有 {enrolled} 人报名", "{enrolled} have enrolled already"),
            new Text("名额不得低于 enrolled", "Choose a capacity of enrolled or more")),
    WORKER_ID_MALFORMED(
            400,
            new Text("人员编号格式错误", "The worker id is malformed"),
            new Text("{worker} 不是编号", "{worker} is not an id"),
            new Text("该项未被处理；使用 GET /v1/workers 返回的 id", "This item was not taken; use an id from GET /v1/workers")),
    ONLY_ONESELF(
            403,
            new Text("只能为本人办理", "Only for oneself"),
            new Text("只能为本人报名或签到", "You may enrol and sign in only yourself here"),
            new Text("为他人办理需使用组织者账号", "Others are enrolled and signed in by whoever runs the training")),
    SIGN_IN_TIME_NOT_YOURS(
            403,
            new Text("不能自定签到时间", "The time of signing in is not yours to say"),
            new Text("本人签到以服务器时间为准", "Who signs in himself is signed in now"),
            new Text("去掉 signedInAt；补签由组织者登记", "Leave signedInAt out; the organiser enters what was missed")),
    SIGN_IN_CLOSED(
            422,
            new Text("不在签到时间内", "Outside the time for signing in"),
            new Text("签到时间为 {from} 至 {to}", "One signs in between {from} and {to}"),
            new Text("在签到时间内扫码；错过的由组织者补登", "Sign in within that time; the organiser enters what was missed")),
    SIGN_IN_IN_FUTURE(
            422,
            new Text("签到时间在将来", "The time of signing in lies ahead"),
            new Text("签到时间不得晚于现在", "Nobody has signed in later than now"),
            new Text("检查设备时钟", "Check the clock of the device"));

    private final Definition definition;

    TrainingProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("培训", "Trainings"), values());
        }
    }
}

package io.gridward.training;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals about trainings. */
public enum TrainingProblem implements ProblemKind {
    TRAINING_PERIOD_INVALID(
            422,
            "培训起止时间不合要求",
            "The period of the training is not valid",
            "结束时间必须晚于开始时间，且不超过 {mostDays} 天",
            "It must end after it starts, at most {mostDays} days later"),
    TRAINING_TIME_IMPLAUSIBLE(
            422,
            "培训时间不合理",
            "The time of the training is not plausible",
            "开始时间应在 {earliest} 与 {latest} 之间",
            "It must start between {earliest} and {latest}"),
    TRAINING_CANCELLED(
            409, "培训已取消", "The training is cancelled", "培训 {training} 已取消", "The training {training} is cancelled"),
    TRAINING_HELD(
            409,
            "培训已举行",
            "The training has been held",
            "已有人签到，不能取消或改期",
            "People have signed in: it can no longer be cancelled or moved"),
    TRAINING_FULL(409, "培训名额已满", "The training is full", "名额 {capacity} 已满", "All {capacity} places are taken"),
    CAPACITY_BELOW_ENROLMENTS(
            409,
            "名额少于已报名人数",
            "The capacity is below the number enrolled",
            "已有 {enrolled} 人报名",
            "{enrolled} have enrolled already"),
    WORKER_ID_MALFORMED(400, "人员编号格式错误", "The worker id is malformed", "{worker} 不是编号", "{worker} is not an id"),
    ONLY_ONESELF(403, "只能为本人办理", "Only for oneself", "只能为本人报名或签到", "You may enrol and sign in only yourself here"),
    SIGN_IN_TIME_NOT_YOURS(
            403,
            "不能自定签到时间",
            "The time of signing in is not yours to say",
            "本人签到以服务器时间为准",
            "Who signs in himself is signed in now"),
    SIGN_IN_CLOSED(
            422,
            "不在签到时间内",
            "Outside the time for signing in",
            "签到时间为 {from} 至 {to}",
            "One signs in between {from} and {to}"),
    SIGN_IN_IN_FUTURE(
            422, "签到时间在将来", "The time of signing in lies ahead", "签到时间不得晚于现在", "Nobody has signed in later than now");

    private final Definition definition;

    TrainingProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

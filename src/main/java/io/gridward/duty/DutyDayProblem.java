package io.gridward.duty;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why a day, its lock or an appeal was refused. */
enum DutyDayProblem implements ProblemKind {
    DUTY_DAY_OPEN(
            409,
            new Text("该日尚未锁定", "The day is not locked yet"),
            new Text("{date} 的数据仍可补传，结果还会变化", "More may still arrive for {date}, and its result may change"),
            new Text("锁定后再申诉", "Appeal once the day is locked")),
    DUTY_DAY_NOT_OVER(
            409,
            new Text("该日尚未到锁定时间", "The day may not be locked yet"),
            new Text("{date} 于 {locksAt} 锁定", "{date} is locked at {locksAt}"),
            new Text("到时自动锁定", "It is locked by itself at that time")),
    APPEAL_POINTLESS(
            409,
            new Text("该日无需申诉", "There is nothing to appeal against"),
            new Text("{date} 的结果是 {result}", "The result of {date} is {result}"),
            new Text("只能对未达标或待定的结果申诉", "Appeal against a day that was not met or is pending")),
    APPEAL_FILED_ALREADY(
            409,
            new Text("已申诉过", "You have appealed already"),
            new Text("{date} 已有申诉", "There is an appeal against {date}"),
            new Text("查看 GET /v1/duty-appeals 中的进展", "See how it stands in GET /v1/duty-appeals")),
    APPEAL_TOO_LATE(
            409,
            new Text("申诉期已过", "The time for an appeal is over"),
            new Text("申诉截止日期为 {until}", "One could appeal until {until}"),
            new Text("与指挥室联系", "Ask the command room")),
    APPEAL_DECIDED(
            409,
            new Text("申诉已有决定", "The appeal is decided"),
            new Text("决定结果是 {result}", "It was decided: {result}"),
            new Text("决定不再更改", "A decision is not changed")),
    APPEAL_OWN_TEAM(
            403,
            new Text("须由团队以外的人决定", "Someone outside the team decides"),
            new Text(
                    "本人、提出人及当日同一网格的成员不得决定",
                    "The worker, who filed it and who was in the team of the grid that day may not"),
            new Text("请由其他人员决定", "Leave it to somebody else"));

    private final Definition definition;

    DutyDayProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("每日履职", "Duty days"), values());
        }
    }
}

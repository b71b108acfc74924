package io.gridward.service;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why something about households, visits or their rules was refused. */
enum VisitProblem implements ProblemKind {
    HOUSEHOLD_ENDED(
            409,
            new Text("住户已不在走访计划中", "The household is no longer in the plan"),
            new Text("该住户于 {date} 移出走访计划", "It left the plan on {date}"),
            new Text("需要继续走访时重新登记住户", "Add the household again if it is to be visited")),
    VISIT_DATE_IN_PAST(
            422,
            new Text("日期已经过去", "The date lies in the past"),
            new Text("日期不得早于 {today}", "It cannot lie before {today}"),
            new Text("改用今天或以后的日期", "Name today or a later day")),
    VISIT_TIME_IMPLAUSIBLE(
            422,
            new Text("走访时间不合理", "The time of the visit is implausible"),
            new Text("visitedAt 须在 {earliest} 至 {latest} 之间", "visitedAt must be between {earliest} and {latest}"),
            new Text("检查手机的时钟和时区", "Check the telephone's clock and offset")),
    VISIT_RECORD_UNFIT(
            422,
            new Text("工作记录与走访不符", "The work record does not fit the visit"),
            new Text(
                    "工作记录的类型是 {kind}；须为该住户所在网格的走访记录",
                    "The record is of kind {kind}; it must be a VISIT in the grid of the household"),
            new Text("改选走访记录，或省略 recordId", "Choose a record of a visit there, or leave recordId out")),
    VISIT_RULE_IN_PAST(
            422,
            new Text("规则不能追溯", "A rule cannot hold for the past"),
            new Text("validFrom 不得早于 {today}", "validFrom cannot lie before {today}"),
            new Text("改用今天或以后的日期", "Name today or a later day")),
    VISIT_RULE_OVERLAPS(
            409,
            new Text("与另一条规则的时间重叠", "Another rule holds at that time"),
            new Text("同一区域同一类别在该时间内已有规则", "The area has a rule for the class at that time already"),
            new Text("查看 GET /v1/visit-rules 后调整日期", "Look in GET /v1/visit-rules and choose other dates")),
    VISIT_INTERVAL_INVALID(
            422,
            new Text("走访间隔不明确", "The interval is not clear"),
            new Text("everyDays 与 everyMonths 须恰好给出一个", "Exactly one of everyDays and everyMonths is needed"),
            new Text("只填写一个间隔", "Name one of the two"));

    private final Definition definition;

    VisitProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("走访", "Visits"), values());
        }
    }
}

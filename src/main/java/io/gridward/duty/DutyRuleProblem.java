package io.gridward.duty;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about the rules of the daily duty. */
public enum DutyRuleProblem implements ProblemKind {
    DUTY_RULE_IN_PAST(
            422,
            new Text("不能更改已过去的规则", "The past keeps its rules"),
            new Text("生效日期最早为今天 {today}", "A rule begins today, {today}, or later"),
            new Text("validFrom 填今天或以后的日期", "Let validFrom be today or later")),
    DUTY_RULE_PERIOD_INVALID(
            422,
            new Text("规则起止日期不合要求", "The period of the rule is not valid"),
            new Text("validTo 必须晚于 validFrom", "It must end after it begins"),
            new Text("validTo 当日已不适用；长期有效时留空", "validTo is the first day without it; leave it out for good")),
    DUTY_RULE_OVERLAPS(
            409,
            new Text("同一区域已有规则", "The area has another rule then"),
            new Text("所选日期内该区域已有规则", "Another rule of the same area holds on some of these days"),
            new Text(
                    "查看 GET /v1/duty-rules；先撤回尚未生效的规则，或另选日期",
                    "See GET /v1/duty-rules; withdraw the one that has not begun, or choose other days")),
    DUTY_RULE_IN_FORCE(
            409,
            new Text("规则已生效", "The rule has begun"),
            new Text("规则自 {validFrom} 生效，不能撤回", "It holds from {validFrom} and cannot be withdrawn"),
            new Text("新建一条规则代替", "Let a new rule take its place")),
    DUTY_RULE_VOID(
            409,
            new Text("规则已撤回或被代替", "The rule holds on no day"),
            new Text("该规则已撤回，或在生效当日被代替", "It was withdrawn, or another began on its first day"),
            new Text("查看 GET /v1/duty-rules 中现有的规则", "See GET /v1/duty-rules for the rules there are"));

    private final Definition definition;

    DutyRuleProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("履职规则", "Rules of duty"), values());
        }
    }
}

package io.gridward.service;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why something about an errand was refused. */
enum ErrandProblem implements ProblemKind {
    ERRAND_TRANSITION_ILLEGAL(
            409,
            new Text("代办当前状态不允许此操作", "The errand does not allow this now"),
            new Text(
                    "代办当前状态为 {state}，现在可以执行：{allowedVerbs}",
                    "The errand is {state}; what you may do now: {allowedVerbs}"),
            new Text(
                    "重新读取代办，只提供 allowedVerbs 中的操作；多半是他人刚刚处理过",
                    "Read the errand again and offer only what allowedVerbs names; somebody else has probably just handled it")),
    ERRAND_NOTE_REQUIRED(
            422,
            new Text("须说明情况", "A note is required"),
            new Text("{verb} 须附说明", "{verb} needs a note"),
            new Text("请操作人填写说明后重发", "Let the user write a note and send it again")),
    ERRAND_DATE_IN_PAST(
            422,
            new Text("约定日期已经过去", "The date lies in the past"),
            new Text("约定日期不得早于 {today}", "One can agree for {today} or later"),
            new Text("与居民重新约定日期", "Agree on another date with the resident")),
    ERRAND_DATE_PASSED(
            409,
            new Text("约定日期已过，不能改期", "The agreed date has passed"),
            new Text(
                    "约定日期是 {date}，逾期后不再改期",
                    "It was agreed for {date}; what is late is not made timely by another date"),
            new Text("继续办理，在办理记录中说明", "Go on with it and say why in a step"));

    private final Definition definition;

    ErrandProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("代办", "Errands"), values());
        }
    }
}

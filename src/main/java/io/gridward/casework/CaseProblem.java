package io.gridward.casework;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals about cases. */
public enum CaseProblem implements ProblemKind {
    CASE_CATEGORY_UNKNOWN(
            422, "案件类别不存在", "The category is unknown", "没有类别 {category}", "There is no category {category}"),
    CASE_CATEGORY_RETIRED(
            422,
            "案件类别已停用",
            "The category is retired",
            "类别 {category} 自 {validTo} 起停用，新案件不能使用",
            "The category {category} ended at {validTo}; new cases cannot use it"),
    CASE_TIME_IMPLAUSIBLE(
            422,
            "发生时间不合理",
            "The time of the case is implausible",
            "occurredAt 须在 {earliest} 至 {latest} 之间",
            "occurredAt must be between {earliest} and {latest}"),
    CASE_TRANSITION_ILLEGAL(
            409,
            "案件当前状态不允许此操作",
            "The case does not allow this now",
            "案件当前状态为 {state}，现在可以执行：{allowedVerbs}",
            "The case is {state}; what you may do now: {allowedVerbs}"),
    CASE_NOTE_REQUIRED(422, "须说明情况", "A note is required", "{verb} 须附说明", "{verb} needs a note");

    private final Definition definition;

    CaseProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package io.gridward.casework;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about cases. */
public enum CaseProblem implements ProblemKind {
    CASE_CATEGORY_UNKNOWN(
            422,
            new Text("案件类别不存在", "The category is unknown"),
            new Text("没有类别 {category}", "There is no category {category}"),
            new Text(
                    "刷新本地缓存的类别表：GET /v1/case-categories?state=ACTIVE",
                    "Refresh the cached categories from GET /v1/case-categories?state=ACTIVE")),
    CASE_CATEGORY_RETIRED(
            422,
            new Text("案件类别已停用", "The category is retired"),
            new Text(
                    "类别 {category} 自 {validTo} 起停用，新案件不能使用",
                    "The category {category} ended at {validTo}; new cases cannot use it"),
            new Text("刷新类别表，请上报人改选现行类别", "Refresh the categories and let the reporter choose one in use")),
    CASE_TIME_IMPLAUSIBLE(
            422,
            new Text("发生时间不合理", "The time of the case is implausible"),
            new Text("occurredAt 须在 {earliest} 至 {latest} 之间", "occurredAt must be between {earliest} and {latest}"),
            new Text(
                    "检查手机的时钟和时区；省略 occurredAt 则以收到的时间为准",
                    "Check the telephone's clock and offset; without occurredAt the moment of arrival counts")),
    CASE_TRANSITION_ILLEGAL(
            409,
            new Text("案件当前状态不允许此操作", "The case does not allow this now"),
            new Text(
                    "案件当前状态为 {state}，现在可以执行：{allowedVerbs}",
                    "The case is {state}; what you may do now: {allowedVerbs}"),
            new Text(
                    "重新读取案件，只提供 allowedVerbs 中的操作；多半是他人刚刚处理过",
                    "Read the case again and offer only what allowedVerbs names; somebody else has probably just handled it")),
    CASE_NOTE_REQUIRED(
            422,
            new Text("须说明情况", "A note is required"),
            new Text("{verb} 须附说明", "{verb} needs a note"),
            new Text("请操作人填写说明后重发", "Let the user write a note and send it again"));

    private final Definition definition;

    CaseProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("案件", "Cases"), values());
        }
    }
}

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
                    "案件当前状态为 {state}，现在可以执行：{allowedVerbs}；未满足的条件：{unmet}",
                    "The case is {state}; what you may do now: {allowedVerbs}; what is not met: {unmet}"),
            new Text(
                    "重新读取案件，只提供 allowedVerbs 中的操作；多半是他人刚刚处理过",
                    "Read the case again and offer only what allowedVerbs names; somebody else has probably just handled it")),
    CASE_NOTE_REQUIRED(
            422,
            new Text("须说明情况", "A note is required"),
            new Text("{verb} 须附说明", "{verb} needs a note"),
            new Text("请操作人填写说明后重发", "Let the user write a note and send it again")),
    CASE_DEPARTMENT_UNFIT(
            422,
            new Text("不能交办给该部门", "The department cannot have the case"),
            new Text(
                    "部门 {departmentId} 不存在、已撤销，或不管辖案发地",
                    "The department {departmentId} is not there, is retired, or does not serve the place of the case"),
            new Text("从 GET /v1/departments 中选择管辖该地的部门", "Choose one from GET /v1/departments that serves it")),
    CASE_ROUTE_UNKNOWN(
            422,
            new Text("没有适用的派遣规则", "No rule says who gets the case"),
            new Text("类别 {category} 在 {area} 没有派遣规则", "There is no rule for {category} in {area}"),
            new Text("指明 departmentId，或先设置派遣规则", "Name a departmentId, or set a rule first")),
    CASE_OVERRIDE_UNEXPLAINED(
            422,
            new Text("改派须说明理由", "Another department than the rule's needs a reason"),
            new Text("按规则应交办 {departmentId}", "By the rule it is for {departmentId}"),
            new Text("在 note 中说明理由，或省略 departmentId", "Say why in note, or leave out departmentId")),
    CASE_EXTENSION_TOO_LONG(
            422,
            new Text("延期过长", "The extension is too long"),
            new Text("延期不得超过原时限 {most}", "A limit is extended by no more than it was: {most}"),
            new Text("减少延期量；确需更久的申请挂账", "Ask for less; what takes much longer is to be suspended")),
    CASE_REVIEW_IMPLAUSIBLE(
            422,
            new Text("复核日期不合理", "The day of the review is implausible"),
            new Text("reviewOn 须晚于 {after}，不晚于 {latest}", "reviewOn must be after {after} and no later than {latest}"),
            new Text("改选复核日期后重发", "Choose another day and send it again")),
    CASE_MERGE_IMPOSSIBLE(
            422,
            new Text("不能合并到该案件", "The cases cannot be merged"),
            new Text(
                    "案件 {into} 不存在、已终结，或即为本案",
                    "The case {into} is not there, leads nowhere any more, or is this case itself"),
            new Text("选择同一事项仍有效的另一案件", "Choose another case of the same matter that goes on")),
    CASE_NOT_OPEN(
            409,
            new Text("案件已不在办理", "The case is not open any more"),
            new Text("案件当前状态为 {state}，不能再加入", "The case is {state}; nobody can join it"),
            new Text("作为新案件上报：POST /v1/cases", "Report it as a case of its own with POST /v1/cases")),
    CASE_NOT_ON_SITE(
            422,
            new Text("不在现场", "Not on site"),
            new Text("核查须在案发地 {mostMetres} 米以内进行", "A case is verified within {mostMetres} m of its place"),
            new Text("到现场后带当前位置重发", "Go there and send it again with the place of the phone")),
    CASE_VERIFIER_HANDLED(
            422,
            new Text("核查人办理过此案", "The verifier has handled the case"),
            new Text("{verifierId} 办理过此案，不能核查", "{verifierId} has handled the case and cannot verify it"),
            new Text("改派未参与办理的人", "Name somebody who had no part in it")),
    CASE_PHOTOS_MISSING(
            422,
            new Text("缺少照片", "Photos are missing"),
            new Text(
                    "自办案件须有处理前、处理后照片各一张；缺少：{missing}",
                    "A self-handled case needs a photo of before and one of after; missing: {missing}"),
            new Text("先上传照片再提交", "Upload the photos first")),
    CASE_DEPARTMENT_UNKNOWN(
            422,
            new Text("没有该部门", "There is no such department"),
            new Text("没有管辖 {area} 的部门“{department}”", "No department called {department} serves {area}"),
            new Text(
                    "先建立部门（已撤销的也可以），或改用其现在的名称",
                    "Create it first, to be retired again if it is gone, or write the name it has now")),
    CASE_PAST_STATE_UNFIT(
            422,
            new Text("该状态不能作为历史案件导入", "No case of the past is left in this state"),
            new Text("状态 {state} 的案件不能作为历史案件导入", "A case in the state {state} cannot be taken with its past"),
            new Text("改为案件在此之前或之后所处的状态", "Write the state before it or after it")),
    CASE_PAST_CONTRADICTORY(
            422,
            new Text("与案件状态不符", "Does not fit the state of the case"),
            new Text("{state} 的案件不应有：{columns}", "A case that is {state} has no such: {columns}"),
            new Text("清空这些单元格，或改正状态", "Leave these cells empty, or correct the state")),
    CASE_PAST_INCOMPLETE(
            422,
            new Text("历史案件资料不全", "Something of the past is missing"),
            new Text("{state} 的案件须填：{columns}", "A case that is {state} needs: {columns}"),
            new Text("补填这些单元格，或改正状态", "Fill in these cells, or correct the state")),
    CASE_PAST_OUT_OF_ORDER(
            422,
            new Text("时间先后有误", "Times are out of order"),
            new Text("早于此前步骤的时间：{columns}", "Earlier than what came before: {columns}"),
            new Text("按案件流程的先后改正时间", "Correct them after the life cycle of cases")),
    CASE_PAST_IN_FUTURE(
            422,
            new Text("时间在将来", "A time lies in the future"),
            new Text("尚未到来的时间：{columns}", "Still to come: {columns}"),
            new Text("改正时间；检查时区", "Correct the times, and look at their offset"));

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

package io.gridward.casework;

/** What is done to a case. Who may, and when: {@link CaseLifeCycle}. */
public enum CaseVerb {
    DRAFT("CASE_DRAFTED", "起草"),
    REPORT("CASE_REPORTED", "上报信息"),
    SELF_HANDLE("CASE_SELF_HANDLED", "自办"),
    SAMPLE("CASE_SAMPLED", "抽查"),
    ACCEPT("CASE_ACCEPTED", "受理立案"),
    REJECT("CASE_REJECTED", "不予立案"),
    MERGE("CASE_MERGED", "合并"),
    ESCALATE("CASE_ESCALATED", "上报上级"),
    DISPATCH("CASE_DISPATCHED", "交办"),
    REQUEST_RETURN("CASE_RETURN_REQUESTED", "申请回退"),
    ARBITRATE("CASE_ARBITRATED", "裁定"),
    START("CASE_STARTED", "签收办理"),
    REQUEST_EXTENSION("CASE_EXTENSION_REQUESTED", "申请延期"),
    EXTEND("CASE_EXTENDED", "同意延期"),
    REQUEST_SUSPENSION("CASE_SUSPENSION_REQUESTED", "申请挂账"),
    SUSPEND("CASE_SUSPENDED", "挂账"),
    REFUSE_REQUEST("CASE_REQUEST_REFUSED", "不同意延期或挂账"),
    RESUME("CASE_RESUMED", "恢复办理"),
    RESOLVE("CASE_RESOLVED", "办结反馈"),
    ARRANGE_VERIFICATION("CASE_VERIFICATION_ARRANGED", "派核查"),
    VERIFY("CASE_VERIFIED", "核查通过"),
    REWORK("CASE_REWORKED", "返工"),
    CALL_BACK("CASE_CALLED_BACK", "回访"),
    CLOSE("CASE_CLOSED", "结案"),
    REOPEN("CASE_REOPENED", "重办"),
    TERMINATE("CASE_TERMINATED", "中止"),
    SUPERVISE("CASE_SUPERVISED", "督办"),
    LIFT_SUPERVISION("CASE_SUPERVISION_LIFTED", "撤销督办");

    private final String change;
    private final String label;

    CaseVerb(String change, String label) {
        this.change = change;
        this.label = label;
    }

    /** What it is called in Chinese. */
    String label() {
        return label;
    }

    /** What has happened when this was done, as the outbox calls it. */
    String change() {
        return change;
    }
}

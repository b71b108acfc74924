package io.gridward.casework;

/** Where a case stands (DOMAIN.md §6). How it gets from one to the next: {@link CaseLifeCycle}. */
public enum CaseState {
    DRAFT(false, "草稿"),
    REPORTED(true, "待受理"),
    SELF_HANDLED(true, "自办"),
    ACCEPTED(true, "已立案"),
    ESCALATED(true, "上报"),
    DISPATCHED(true, "待签收"),
    RETURN_REQUESTED(true, "申请回退"),
    IN_PROGRESS(true, "办理中"),
    SUSPENDED(true, "挂账"),
    RESOLVED(true, "已完成待验证"),
    VERIFYING(true, "核查"),
    REWORK(true, "返工"),
    CALLBACK(true, "回访"),
    CLOSED(false, "结案"),
    REJECTED(false, "不予立案"),
    MERGED(false, "合并"),
    TERMINATED(false, "中止");

    private final boolean open;
    private final String label;

    CaseState(boolean open, String label) {
        this.open = open;
        this.label = label;
    }

    /** What it is called in Chinese. */
    public String label() {
        return label;
    }

    /** True while it is somebody's task. */
    boolean isOpen() {
        return open;
    }
}

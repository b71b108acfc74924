package io.gridward.casework;

/** What is done to a case. Who may, and when: {@link CaseLifeCycle}. */
public enum CaseVerb {
    /** 上报信息. */
    REPORT("CASE_REPORTED"),
    /** 受理立案. */
    ACCEPT("CASE_ACCEPTED"),
    /** 不予立案. */
    REJECT("CASE_REJECTED"),
    /** 交办. */
    DISPATCH("CASE_DISPATCHED"),
    /** 签收办理. */
    START("CASE_STARTED"),
    /** 办结反馈. */
    RESOLVE("CASE_RESOLVED"),
    /** 结案. */
    CLOSE("CASE_CLOSED");

    private final String change;

    CaseVerb(String change) {
        this.change = change;
    }

    /** What has happened when this was done, as the outbox calls it. */
    String change() {
        return change;
    }
}

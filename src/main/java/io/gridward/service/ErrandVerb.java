package io.gridward.service;

/** What is done to an errand. Who may, and when: {@link ErrandLifeCycle}. */
public enum ErrandVerb {
    /** 登记代办. */
    REQUEST("ERRAND_REQUESTED"),
    /** 约定日期. */
    AGREE("ERRAND_AGREED"),
    /** 办理记录. */
    PROGRESS("ERRAND_PROGRESSED"),
    /** 打勾办结. */
    TICK_OFF("ERRAND_DONE"),
    /** 居民确认. */
    CONFIRM("ERRAND_CONFIRMED"),
    /** 居民不认可, it goes on. */
    DENY("ERRAND_DENIED"),
    /** 撤回. */
    WITHDRAW("ERRAND_WITHDRAWN"),
    /** 删除居民信息; the work stays. */
    ERASE("ERRAND_RESIDENT_ERASED");

    private final String change;

    ErrandVerb(String change) {
        this.change = change;
    }

    /** What has happened when this was done, as the outbox calls it. */
    String change() {
        return change;
    }
}

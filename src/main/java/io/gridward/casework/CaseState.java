package io.gridward.casework;

/** Where a case stands (DOMAIN.md §6). How it gets from one to the next: {@link CaseLifeCycle}. */
public enum CaseState {
    /** 待受理. */
    REPORTED(true),
    /** 已立案. */
    ACCEPTED(true),
    /** 不予立案. */
    REJECTED(false),
    /** 待签收. */
    DISPATCHED(true),
    /** 办理中. */
    IN_PROGRESS(true),
    /** 已完成待验证. */
    RESOLVED(true),
    /** 结案. */
    CLOSED(false);

    private final boolean open;

    CaseState(boolean open) {
        this.open = open;
    }

    /** True while it is somebody's task. */
    boolean isOpen() {
        return open;
    }
}

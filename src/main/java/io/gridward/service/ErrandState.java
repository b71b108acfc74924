package io.gridward.service;

/** Where an errand stands. How it gets from one to the next: {@link ErrandLifeCycle}. */
public enum ErrandState {
    /** 待约定. */
    REQUESTED(true),
    /** 已约定, being worked on. */
    AGREED(true),
    /** 已办结, the resident has not said yet. */
    DONE(true),
    /** 居民已确认. */
    CONFIRMED(false),
    /** 已撤回. */
    WITHDRAWN(false);

    private final boolean open;

    ErrandState(boolean open) {
        this.open = open;
    }

    /** True while it is somebody's task. */
    boolean isOpen() {
        return open;
    }
}

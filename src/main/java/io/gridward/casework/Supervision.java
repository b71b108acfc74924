package io.gridward.casework;

/** 督办, from mild to severe. */
public enum Supervision {
    /** 普通督办, a reminder. */
    NORMAL,
    /** 黄牌. */
    YELLOW,
    /** 红牌. */
    RED
}

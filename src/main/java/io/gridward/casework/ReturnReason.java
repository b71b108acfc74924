package io.gridward.casework;

/** Why a department asks to return a case. */
public enum ReturnReason {
    /** 非本单位职责. */
    NOT_OURS,
    /** 不在辖区. */
    OTHER_AREA,
    /** 信息不全. */
    NOT_ENOUGH_KNOWN,
    /** 与他案重复. */
    DUPLICATE,
    OTHER
}

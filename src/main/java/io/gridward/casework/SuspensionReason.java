package io.gridward.casework;

/** Why a case is suspended. */
public enum SuspensionReason {
    /** 工程类. */
    ENGINEERING,
    /** 季节性. */
    SEASONAL,
    /** 历史遗留. */
    LEGACY,
    /** 等待他方. */
    WAITING_FOR_OTHERS,
    OTHER
}

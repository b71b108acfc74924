package io.gridward.workrecord;

/** What a record is of (DOMAIN.md §2, §5). A reported case counts as one, too, without being written again. */
public enum WorkRecordKind {
    /** 巡查. */
    PATROL(false),
    /** 走访. */
    VISIT(true),
    /** 代办. */
    ERRAND(true),
    /** 宣传. */
    PUBLICITY(true),
    /** 安全隐患. */
    HAZARD(true),
    /** 社情民意. */
    OPINION(true),
    /** 未发现问题: a valid patrol, so that nobody invents a case. */
    NOTHING_FOUND(false);

    private final boolean told;

    WorkRecordKind(boolean told) {
        this.told = told;
    }

    /** Whether it says nothing without a text. */
    boolean needsText() {
        return told;
    }
}

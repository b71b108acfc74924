package io.gridward.service;

/** How closely a household is looked after; how often that means is said by the {@link VisitRule}s. */
public enum VisitClass {
    /** 高风险, such as the very old who live alone. */
    HIGH_RISK,
    /** 重点. */
    KEY,
    /** 一般. */
    GENERAL
}

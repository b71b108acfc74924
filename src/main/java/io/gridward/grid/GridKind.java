package io.gridward.grid;

public enum GridKind {
    /** 基础网格, ordinary. */
    BASIC,
    /** 专属网格: an industrial estate, a market, a school. */
    DEDICATED
}

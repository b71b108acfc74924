package io.gridward.staffing;

/** What someone does in a grid: one leader and three kinds of workers (一长三员). */
public enum WorkerKind {
    /** 网格长, usually a cadre of the village or community; one a grid. */
    LEADER,
    /** 专职网格员; one a grid, and one grid each. */
    FULL_TIME,
    /** 兼职网格员; many a grid. */
    PART_TIME,
    /** 网格指导员, a town cadre; may cover several grids. */
    SUPERVISOR
}

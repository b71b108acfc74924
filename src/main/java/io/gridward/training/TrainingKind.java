package io.gridward.training;

/** DOMAIN.md §10. */
public enum TrainingKind {
    /** 专项拉练 */
    DRILL,
    /** 学堂教育 */
    CLASS,
    /** 以会代训 */
    MEETING,
    /** 技能比武 */
    CONTEST,
    /** 网格专项拉练 */
    GRID_DRILL,
    /** 微课堂 */
    ONLINE
}

package io.gridward.grid;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals about grids. */
public enum GridProblem implements ProblemKind {
    GRID_AREA_NOT_VILLAGE(
            422,
            "网格必须属于村或社区",
            "A grid belongs to a village or community",
            "{area} 不是村或社区",
            "{area} is not a village or community"),
    GRID_CODE_FOREIGN(
            422,
            "网格编码与所属区划不符",
            "The grid code does not belong to the area",
            "编码 {grid} 应为 {area} 加三位顺序号",
            "The code {grid} must be {area} and a sequence of three digits"),
    GRID_CODE_TAKEN(
            409,
            "网格编码已被使用",
            "The grid code is taken",
            "编码 {grid} 已被使用，编码不得重复使用",
            "The code {grid} was given before, and codes are never reused"),
    GRID_CODES_EXHAUSTED(
            409, "顺序号已用完", "No codes are left", "{area} 的 999 个顺序号已用完", "All 999 codes of {area} are given"),
    GRID_RETIRED(409, "网格已停用", "The grid is retired", "网格 {grid} 已停用", "The grid {grid} is retired"),
    GRID_OVERLAP(
            409,
            "与其他网格重叠",
            "The boundary overlaps other grids",
            "与网格 {grid} 重叠 {squareMetres} 平方米",
            "It overlaps grid {grid} by {squareMetres} m²"),
    BOUNDARY_NOT_LATER(
            409,
            "生效时间不晚于现有边界",
            "The boundary does not begin after the present one",
            "现有边界自 {validFrom} 起生效",
            "The present boundary is valid from {validFrom}"),
    BOUNDARY_TOO_FAR_AHEAD(
            422,
            "生效时间过远",
            "The boundary begins too far ahead",
            "生效时间不得晚于 {latest}",
            "It may begin no later than {latest}");

    private final Definition definition;

    GridProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

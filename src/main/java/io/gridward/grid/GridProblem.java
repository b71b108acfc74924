package io.gridward.grid;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about grids. */
public enum GridProblem implements ProblemKind {
    GRID_AREA_NOT_VILLAGE(
            422,
            new Text("网格必须属于村或社区", "A grid belongs to a village or community"),
            new Text("{area} 不是村或社区", "{area} is not a village or community"),
            new Text(
                    "选择村或社区的 12 位代码，见 GET /v1/areas/{code}/children",
                    "Choose a village or community, 12 digits, from GET /v1/areas/{code}/children")),
    GRID_CODE_FOREIGN(
            422,
            new Text("网格编码与所属区划不符", "The grid code does not belong to the area"),
            new Text("编码 {grid} 应为 {area} 加三位顺序号", "The code {grid} must be {area} and a sequence of three digits"),
            new Text(
                    "去掉 code 由系统编号，或改为该区划代码加三位顺序号",
                    "Leave code out to have one given, or make it the area's code and three digits")),
    GRID_CODE_TAKEN(
            409,
            new Text("网格编码已被使用", "The grid code is taken"),
            new Text("编码 {grid} 已被使用，编码不得重复使用", "The code {grid} was given before, and codes are never reused"),
            new Text(
                    "去掉 code 由系统编号；停用的网格也不释放编码",
                    "Leave code out to have one given; a retired grid keeps its code for ever")),
    GRID_CODES_EXHAUSTED(
            409,
            new Text("顺序号已用完", "No codes are left"),
            new Text("{area} 的 999 个顺序号已用完", "All 999 codes of {area} are given"),
            new Text(
                    "核对是否有重复建立的网格；确需更多时调整社区划分",
                    "Look for grids made twice; if more are really needed the community has to be divided")),
    GRID_RETIRED(
            409,
            new Text("网格已停用", "The grid is retired"),
            new Text("网格 {grid} 已停用", "The grid {grid} is retired"),
            new Text("刷新网格列表，改用现行的网格", "Read the list again and use a grid that is in use")),
    GRID_OVERLAP(
            409,
            new Text("与其他网格重叠", "The boundary overlaps other grids"),
            new Text("与网格 {grid} 重叠 {squareMetres} 平方米", "It overlaps grid {grid} by {squareMetres} m²"),
            new Text(
                    "在地图上显示重叠处，调整两个网格的公共边界；误差在容差以内不会被拒绝",
                    "Show the overlap on the map and move the common border; what lies within the tolerance is not refused")),
    BOUNDARY_NOT_LATER(
            409,
            new Text("生效时间不晚于现有边界", "The boundary does not begin after the present one"),
            new Text("现有边界自 {validFrom} 起生效", "The present boundary is valid from {validFrom}"),
            new Text(
                    "把 validFrom 改到现有边界生效之后，或省略它以立即生效",
                    "Choose a validFrom after that of the present boundary, or leave it out for now")),
    BOUNDARY_TOO_FAR_AHEAD(
            422,
            new Text("生效时间过远", "The boundary begins too far ahead"),
            new Text("生效时间不得晚于 {latest}", "It may begin no later than {latest}"),
            new Text("选择更近的生效时间；检查年份是否写错", "Choose an earlier time; look for a mistyped year"));

    private final Definition definition;

    GridProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("网格", "Grids"), values());
        }
    }
}

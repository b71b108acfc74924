package io.gridward.exchange;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals of imports and of their rows. */
public enum ExchangeProblem implements ProblemKind {
    IMPORT_ROW_DIFFERS(
            409,
            "与现有数据不一致",
            "Differs from what is there",
            "已有 {existing}，但下列各列不同：{columns}；导入不修改现有数据",
            "{existing} is there already but differs in: {columns}; an import changes nothing that is there"),
    IMPORT_COLUMN_READ_ONLY(
            422,
            "该列不能导入",
            "The column cannot be imported",
            "新数据的下列各列由系统产生，须留空：{columns}",
            "Of what is new the system makes these columns, leave them empty: {columns}"),
    IMPORT_TOO_MANY(
            409,
            "未完成的导入过多",
            "Too many imports are unfinished",
            "最多可有 {limit} 个未完成的导入",
            "No more than {limit} may wait or run at once"),
    IMPORT_FINISHED(409, "导入已结束", "The import has ended", "导入已结束，不能取消", "It has ended and cannot be cancelled"),
    IMPORT_DISTURBED(
            409,
            "试运行受到干扰",
            "The dry run was disturbed",
            "试运行期间数据被他人修改，请重试",
            "Others changed the same data meanwhile; try again"),
    IMPORT_GIVEN_UP(
            500,
            "导入中止",
            "The import was given up",
            "多次尝试均在第 {row} 行后中断，错误已记录",
            "Several attempts ended after row {row}; the fault was logged"),
    IMPORT_FILE_GONE(
            410,
            "文件已删除",
            "The file is gone",
            "文件与逐行结果在结束 {days} 天后删除",
            "The file and the outcomes of its rows are deleted {days} days after the end");

    private final Definition definition;

    ExchangeProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

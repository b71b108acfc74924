package io.gridward.exchange;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of imports and of their rows. */
public enum ExchangeProblem implements ProblemKind {
    IMPORT_ROW_DIFFERS(
            409,
            new Text("与现有数据不一致", "Differs from what is there"),
            new Text("已有 {existing}，但下列各列不同：{columns}", "{existing} is there already but differs in: {columns}"),
            new Text(
                    "导入不修改现有数据：用 PATCH 修改，或将该行改为与现有数据一致",
                    "An import changes nothing that is there: change it with PATCH, or let the row say the same")),
    IMPORT_COLUMN_READ_ONLY(
            422,
            new Text("该列不能导入", "The column cannot be imported"),
            new Text("新数据的下列各列由系统产生：{columns}", "Of what is new the system makes these columns: {columns}"),
            new Text("将这些单元格留空", "Leave these cells empty")),
    IMPORT_TOO_MANY(
            409,
            new Text("未完成的导入过多", "Too many imports are unfinished"),
            new Text("最多可有 {limit} 个未完成的导入", "No more than {limit} may wait or run at once"),
            new Text("等待或取消已有的导入，见 GET /v1/imports", "Wait for one or cancel one, see GET /v1/imports")),
    IMPORT_FINISHED(
            409,
            new Text("导入已结束", "The import has ended"),
            new Text("导入已结束，不能取消", "It has ended and cannot be cancelled"),
            new Text("无需处理；已接受的行不会撤销", "Nothing: what was accepted stays")),
    IMPORT_DISTURBED(
            409,
            new Text("试运行受到干扰", "The dry run was disturbed"),
            new Text("试运行期间他人修改了相同的数据", "Others changed the same data meanwhile"),
            new Text("重新上传", "Send the file again")),
    IMPORT_GIVEN_UP(
            500,
            new Text("导入中止", "The import was given up"),
            new Text("多次尝试均在第 {row} 行后中断，错误已记录", "Several attempts ended after row {row}; the fault was logged"),
            new Text("把导入的标识告诉管理员；此前接受的行有效", "Tell the administrator its id; what was accepted stays")),
    IMPORT_FILE_GONE(
            410,
            new Text("文件已删除", "The file is gone"),
            new Text(
                    "文件与逐行结果在结束 {days} 天后删除",
                    "The file and the outcomes of its rows are deleted {days} days after the end"),
            new Text("重新上传文件；已有的数据会报告为重复", "Send the file again: what is there already is reported as a duplicate"));

    private final Definition definition;

    ExchangeProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("导入", "Imports"), values());
        }
    }
}

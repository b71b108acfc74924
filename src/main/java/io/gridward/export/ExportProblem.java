package io.gridward.export;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of exports and of their files. */
public enum ExportProblem implements ProblemKind {
    EXPORT_TOO_MANY(
            409,
            new Text("未完成的导出过多", "Too many exports are unfinished"),
            new Text("最多可有 {limit} 个未完成的导出", "No more than {limit} may wait or run at once"),
            new Text("等待或取消已有的导出，见 GET /v1/exports", "Wait for one or cancel one, see GET /v1/exports")),
    EXPORT_FINISHED(
            409,
            new Text("导出已结束", "The export has ended"),
            new Text("导出已结束，不能取消", "It has ended and cannot be cancelled"),
            new Text("无需处理；文件到期后自动删除", "Nothing: its file is deleted when it expires")),
    EXPORT_NOT_COMPLETED(
            409,
            new Text("导出未完成", "The export is not complete"),
            new Text("导出的状态为 {state}，没有文件", "The export is {state}: there is no file"),
            new Text(
                    "等状态为 COMPLETED 后再下载；失败的导出请重新创建",
                    "Read the export until its state is COMPLETED; one that failed is created anew")),
    EXPORT_NO_LONGER_PERMITTED(
            403,
            new Text("权限已缩小", "What you may see has become less"),
            new Text(
                    "导出之后您的角色或管辖范围缩小了，不能再下载该文件",
                    "Your roles or your reach have become less since the export was asked for"),
            new Text("重新创建导出；文件只含现在可见的数据", "Create it anew: it will have what you may see now")),
    EXPORT_FILE_GONE(
            410,
            new Text("文件已过期", "The file has expired"),
            new Text("文件只保留到 expiresAt", "It was kept until expiresAt"),
            new Text("重新创建导出", "Create the export anew")),
    EXPORT_RANGE_UNSATISFIABLE(
            416,
            new Text("请求的范围无效", "The range is not in the file"),
            new Text("文件共 {fileBytes} 字节", "The file has {fileBytes} bytes"),
            new Text(
                    "从已有的字节数之后续传；已全部收到时无需再请求",
                    "Go on behind the bytes you have; with all of them nothing is left to ask for")),
    EXPORT_TOO_LONG_FOR_WORKBOOK(
            422,
            new Text("行数超出工作簿上限", "Too many rows for a workbook"),
            new Text("XLSX 工作表最多 {limit} 行", "A sheet of a workbook has no more than {limit} rows"),
            new Text("缩小筛选条件，或改用 CSV、NDJSON", "Narrow the filter, or take CSV or NDJSON")),
    EXPORT_GIVEN_UP(
            500,
            new Text("导出中止", "The export was given up"),
            new Text("多次尝试均中断，错误已记录", "Several attempts were interrupted; the fault was logged"),
            new Text("把导出的标识告诉管理员", "Tell the administrator its id"));

    private final Definition definition;

    ExportProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("导出", "Exports"), values());
        }
    }
}

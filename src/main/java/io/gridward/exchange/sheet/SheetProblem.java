package io.gridward.exchange.sheet;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of files, and of rows for how they are written. */
public enum SheetProblem implements ProblemKind {
    FILE_EMPTY(
            400,
            new Text("文件为空", "The file is empty"),
            new Text("文件中没有表头", "There is no header in the file"),
            new Text(
                    "下载模板 GET /v1/imports/{kind}/template，第一行为表头",
                    "Start from GET /v1/imports/{kind}/template; the first row is the header")),
    FILE_ENCODING_UNKNOWN(
            400,
            new Text("文件编码不受支持", "The encoding of the file is not supported"),
            new Text(
                    "CSV 须为 UTF-8 或 GB18030；按 {charset} 读到第 {byteNumber} 字节时出错",
                    "CSV is UTF-8 or GB18030; as {charset} it cannot be read at byte {byteNumber}"),
            new Text("另存为 UTF-8 的 CSV，或直接上传 XLSX", "Save as CSV in UTF-8, or send XLSX")),
    FILE_HEADER_INVALID(
            400,
            new Text("表头不符合要求", "The header is not valid"),
            new Text(
                    "缺少的列：{missing}；未知的列：{unknown}；重复的列：{repeated}",
                    "Missing columns: {missing}; unknown columns: {unknown}; repeated columns: {repeated}"),
            new Text(
                    "对照模板修改表头，中英文列名均可；系统不认识的列请删除",
                    "Name the columns as the template does, in either language; delete those it does not have")),
    FILE_MALFORMED(
            400,
            new Text("文件无法解析", "The file cannot be read"),
            new Text("自第 {row} 行起不符合 {standard}", "From row {row} on it is not as {standard} says"),
            new Text(
                    "检查该行的引号和分隔符；此前各行的结果见报告，改正后可重新上传整个文件",
                    "Look at quotation marks and separators there; the rows before were judged, and the whole file may be sent again")),
    FILE_ROW_TOO_LARGE(
            400,
            new Text("行过长", "A row is too large"),
            new Text("第 {row} 行超过 {limit} 个字符", "Row {row} exceeds {limit} characters"),
            new Text("多半是引号未闭合；检查该行", "Most likely a quotation mark is not closed; look there")),
    FILE_TOO_LARGE_UNPACKED(
            400,
            new Text("解压后过大", "The file is too large when unpacked"),
            new Text(
                    "解压后超过 {limitBytes} 字节，或压缩比过高",
                    "Unpacked it exceeds {limitBytes} bytes, or it is packed suspiciously tight"),
            new Text(
                    "删除无用的工作表和格式，拆成几个文件，或改用 CSV",
                    "Delete sheets and formats nobody needs, split the file, or send CSV")),
    ROW_TOO_WIDE(
            400,
            new Text("单元格多于表头", "More cells than columns"),
            new Text("该行的单元格多于表头的列", "The row has more cells than the header has columns"),
            new Text("检查该行是否多了分隔符", "Look for a separator too many")),
    ROW_CELL_TOO_LONG(
            400,
            new Text("单元格过长", "A cell is too long"),
            new Text("列 {column} 超过 {limit} 个字符", "The cell of {column} exceeds {limit} characters"),
            new Text("缩短该单元格的内容", "Shorten the text")),
    ROW_HAS_FORMULA(
            400,
            new Text("单元格为公式", "A cell is a formula"),
            new Text(
                    "列 {column} 为公式或错误值，公式不予计算",
                    "The cell of {column} is a formula or an error; formulas are not computed"),
            new Text("在表格软件中复制并选择性粘贴为数值", "Copy the cells and paste their values only")),
    ROW_PROPERTY_UNKNOWN(
            400,
            new Text("未知属性", "Unknown property"),
            new Text("未知属性 {column}", "The property {column} is not known here"),
            new Text("删除该属性，或改用模板中的列名", "Remove it, or name it as the template does")),
    ROW_NOT_A_FEATURE(
            400,
            new Text("不是 GeoJSON 要素", "Not a GeoJSON feature"),
            new Text("features 中的每一项须为 Feature", "Each of the features must be a Feature"),
            new Text("见 RFC 7946 第 3.2 节", "See RFC 7946, section 3.2"));

    private final Definition definition;

    SheetProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("表格文件", "Files of rows"), values());
        }
    }
}

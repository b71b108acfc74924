package io.gridward.exchange.sheet;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals of files, and of rows for how they are written. */
public enum SheetProblem implements ProblemKind {
    FILE_EMPTY("文件为空", "The file is empty", "文件中没有表头", "There is no header in the file"),
    FILE_ENCODING_UNKNOWN(
            "文件编码不受支持",
            "The encoding of the file is not supported",
            "CSV 须为 UTF-8 或 GB18030；字符集 {charset} 无法读取第 {byteNumber} 字节",
            "CSV is UTF-8 or GB18030; as {charset} it cannot be read at byte {byteNumber}"),
    FILE_HEADER_INVALID(
            "表头不符合要求",
            "The header is not valid",
            "缺少的列：{missing}；未知的列：{unknown}；重复的列：{repeated}",
            "Missing columns: {missing}; unknown columns: {unknown}; repeated columns: {repeated}"),
    FILE_MALFORMED("文件无法解析", "The file cannot be read", "第 {row} 行起无法解析：{reason}", "From row {row} on: {reason}"),
    FILE_ROW_TOO_LARGE(
            "行过长",
            "A row is too large",
            "第 {row} 行超过 {limit} 个字符；引号可能未闭合",
            "Row {row} exceeds {limit} characters; perhaps a quotation mark is not closed"),
    FILE_TOO_LARGE_UNPACKED(
            "解压后过大",
            "The file is too large when unpacked",
            "解压后超过 {limitBytes} 字节，或压缩比过高",
            "Unpacked it exceeds {limitBytes} bytes, or it is packed suspiciously tight"),
    ROW_TOO_WIDE(
            "单元格多于表头", "More cells than columns", "该行的单元格多于表头的列", "The row has more cells than the header has columns"),
    ROW_CELL_TOO_LONG(
            "单元格过长",
            "A cell is too long",
            "列 {column} 超过 {limit} 个字符",
            "The cell of {column} exceeds {limit} characters"),
    ROW_HAS_FORMULA(
            "单元格为公式",
            "A cell is a formula",
            "列 {column} 为公式或错误值；公式不予计算，请粘贴为数值",
            "The cell of {column} is a formula or an error; formulas are not computed, paste the value"),
    ROW_PROPERTY_UNKNOWN("未知属性", "Unknown property", "未知属性 {column}", "The property {column} is not known here"),
    ROW_NOT_A_FEATURE(
            "不是 GeoJSON 要素",
            "Not a GeoJSON feature",
            "features 中的每一项须为 Feature",
            "Each of the features must be a Feature");

    private final Definition definition;

    SheetProblem(String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(400, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package io.gridward.patrol;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about tracks. */
public enum PatrolProblem implements ProblemKind {
    TRACK_TOO_LONG(
            413,
            new Text("轨迹点过多", "Too many points at once"),
            new Text("一次最多 {limit} 个点", "At most {limit} points at once"),
            new Text("分批上传；重复的点不会重复计算", "Send them in parts; a point sent twice counts once")),
    GPX_MALFORMED(
            400,
            new Text("GPX 文件无效", "The body is not valid GPX"),
            new Text("第 {line} 行第 {column} 列无法读取", "It cannot be read at line {line}, column {column}"),
            new Text(
                    "发送 GPX 1.0 或 1.1 的 XML：根元素为 gpx，不含 DTD 和实体",
                    "Send the XML of GPX 1.0 or 1.1: its root is gpx, without a DTD and entities")),
    COMPACT_TRACK_MALFORMED(
            400,
            new Text("紧凑轨迹格式无效", "The body is no track in the compact form"),
            new Text("第 {byteNumber} 字节处无法读取", "It cannot be read at byte {byteNumber}"),
            new Text(
                    "对照 src/docs/TRACKS.md 编码，并用其中的示例测试",
                    "Encode it as src/docs/TRACKS.md says, and try the example there")),
    COMPACT_TRACK_DAMAGED(
            400,
            new Text("紧凑轨迹校验失败", "The track was damaged on its way"),
            new Text("CRC-32C 与内容不符", "The CRC-32C does not fit the content"),
            new Text("原样重发；重复的点不会重复计算", "Send it again; a point sent twice counts once"));

    private final Definition definition;

    PatrolProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("巡查轨迹", "Tracks"), values());
        }
    }
}

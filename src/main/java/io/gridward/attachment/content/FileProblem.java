package io.gridward.attachment.content;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of files that are not what they should be. */
public enum FileProblem implements ProblemKind {
    FILE_TYPE_UNKNOWN(
            415,
            new Text("不支持的文件类型", "Not a file we know"),
            new Text("内容既不是 JPEG、PNG，也不是 PDF", "The content is neither JPEG nor PNG nor PDF"),
            new Text(
                    "以文件的原始字节作为请求体，不要用表单或 Base64；其他格式请先另存为 PDF",
                    "Send the bytes of the file as the body, neither a form nor Base64; save other formats as PDF first")),
    FILE_SUSPICIOUS(
            422,
            new Text("文件可疑", "The file is suspicious"),
            new Text("文件中含有 {found}，这类文件不予接收", "The file contains {found}; files with that are not taken"),
            new Text(
                    "请用手机直接拍摄的照片，或用“打印为 PDF”重新生成不含脚本和附件的文件；反复出现时请检查设备是否中毒",
                    "Send the photo as the telephone took it, or print the document to a new PDF without scripts and"
                            + " attachments; if it happens again, have the device looked at")),
    PDF_DAMAGED(
            422,
            new Text("PDF 已损坏", "The PDF is damaged"),
            new Text("PDF 不完整，结尾缺失", "The PDF ends early or something follows its end"),
            new Text(
                    "重新上传整个文件；仍被拒绝则用“打印为 PDF”重新生成",
                    "Send the whole file again; if that is refused, print it to a new PDF")),
    PDF_UNREADABLE(
            422,
            new Text("无法检查此 PDF", "The PDF cannot be looked through"),
            new Text("PDF 已加密，或其内容的压缩方式无法检查", "The PDF is encrypted, or packed in a way that cannot be looked through"),
            new Text("去除密码，或用“打印为 PDF”重新生成后上传", "Remove the password or print it to a new PDF, and send that"));

    private final Definition definition;

    FileProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("文件", "Files"), values());
        }
    }
}

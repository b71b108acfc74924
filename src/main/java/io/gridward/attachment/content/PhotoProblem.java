package io.gridward.attachment.content;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of what is no photo. */
public enum PhotoProblem implements ProblemKind {
    PHOTO_TYPE_UNKNOWN(
            415,
            new Text("不是支持的图片", "Not a photo we know"),
            new Text("内容既不是 JPEG 也不是 PNG", "The content is neither JPEG nor PNG"),
            new Text(
                    "以 JPEG 或 PNG 的原始字节作为请求体，不要用表单或 Base64；HEIC 请先转为 JPEG",
                    "Send the bytes of a JPEG or PNG as the body, neither a form nor Base64; convert HEIC to JPEG first")),
    PHOTO_TOO_MANY_PIXELS(
            422,
            new Text("图片像素过多", "The photo has too many pixels"),
            new Text("最多 {limit} 像素，每边最多 30000", "At most {limit} pixels, and 30000 on a side"),
            new Text("在手机上缩小后再上传", "Let the telephone make it smaller first")),
    PHOTO_UNSUPPORTED(
            422,
            new Text("不支持的图片编码", "The photo is coded in a way we do not read"),
            new Text(
                    "只支持 8 位基线或渐进 JPEG，以及标准 PNG",
                    "Only JPEG of 8 bits, baseline or progressive, and standard PNG are read"),
            new Text("用手机或相机的普通 JPEG 格式重新保存后上传", "Save it again as an ordinary JPEG and send that")),
    PHOTO_DAMAGED(
            422,
            new Text("图片已损坏", "The photo is damaged"),
            new Text("图片不完整或结构有误", "The photo ends early or does not hold together"),
            new Text("重新上传整个文件；仍被拒绝则请重新拍摄", "Send the whole file again; if that is refused, take another photo"));

    private final Definition definition;

    PhotoProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("照片", "Photos"), values());
        }
    }
}

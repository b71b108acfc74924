package io.gridward.intake;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about reports without an account. */
public enum IntakeProblem implements ProblemKind {
    SOURCE_KEY_UNKNOWN(
            403,
            new Text("上报密钥无效", "The key of the source is not valid"),
            new Text("没有启用的上报来源使用该密钥", "No active source has this key"),
            new Text(
                    "检查 X-Source-Key；密钥可能已更换或来源已停用，请联系管理员",
                    "Check X-Source-Key; the key may have been replaced: ask an administrator")),
    SOURCE_NAME_TAKEN(
            409,
            new Text("上报来源名称已被使用", "The name of the source is taken"),
            new Text("该区域已有同名来源", "The area has a source of this name"),
            new Text("换一个名称，或修改已有的来源", "Choose another name, or change the source there is")),
    REPORT_RATE_EXCEEDED(
            429,
            new Text("上报过于频繁", "Too many reports"),
            new Text("请在 {retryAfter} 秒后重试", "Try again after {retryAfter} seconds"),
            new Text(
                    "等待 Retry-After 给出的秒数后重发；RateLimit-Policy 说明各项限额",
                    "Wait the seconds in Retry-After and send it again; RateLimit-Policy names the quotas")),
    REPORT_OUTSIDE_AREA(
            422,
            new Text("不在该来源的管辖区域", "The place is not in the area of the source"),
            new Text("该来源只受理 {area} 内的上报", "The source takes reports from within {area} only"),
            new Text("核对坐标和坐标系，或改用所在区域的来源", "Check the coordinates and their datum, or use the source of that area")),
    REPORT_PHOTOS_FULL(
            409,
            new Text("照片数量已达上限", "The report has all the photos it may have"),
            new Text("每条上报最多 {limit} 张照片", "A report has at most {limit} photos"),
            new Text("只上传最能说明情况的照片", "Send only the photos that show the matter best")),
    REPORT_DECIDED(
            409,
            new Text("该上报已处理", "The report has been decided on"),
            new Text("该上报当前为 {state}", "The report is {state}"),
            new Text("刷新列表；多半是他人刚刚处理过", "Read the list again; somebody else has probably just decided"));

    private final Definition definition;

    IntakeProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("居民上报", "Reports of residents"), values());
        }
    }
}

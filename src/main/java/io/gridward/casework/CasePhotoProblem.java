package io.gridward.casework;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about the photos of cases. */
public enum CasePhotoProblem implements ProblemKind {
    CASE_PHOTOS_FULL(
            409,
            new Text("照片和文件数量已达上限", "The case has all the photos it may have"),
            new Text("每个案件最多 {limit} 张照片和文件", "A case has at most {limit} photos and documents"),
            new Text("只上传最能说明情况的照片", "Send only the photos that show the matter best")),
    CASE_PHOTOS_TOO_LATE(
            409,
            new Text("案件已办结，不再接收照片", "The case takes no more photos"),
            new Text("案件已于 {until} 停止接收照片和文件", "Since {until} the case takes no more photos and documents"),
            new Text("不要重试；情况再次出现时请上报新案件", "Do not try again; if the matter is there once more, report a new case")),
    CASE_PHOTO_KIND_DIFFERS(
            409,
            new Text("同一文件已作为另一类照片", "The case has the same file as another kind"),
            new Text("该文件已作为 {kind} 保存", "The file is there already, as {kind}"),
            new Text(
                    "处置前后须分别拍摄；确属同一照片时使用已有的一张",
                    "Before and after are two photos; where it is meant to be the same one, use the one there is")),
    CASE_PHOTO_EXPECTED(
            422,
            new Text("须为照片", "A photo is expected"),
            new Text("{kind} 只接收照片，文件请用 OTHER", "{kind} takes photos only; documents are OTHER"),
            new Text("改用 kind=OTHER，或上传现场照片", "Send it with kind=OTHER, or send a photo of the place"));

    private final Definition definition;

    CasePhotoProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("案件的照片和文件", "Photos and documents of cases"), values());
        }
    }
}
